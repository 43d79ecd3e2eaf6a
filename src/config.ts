import { isIP, isIPv6 } from 'node:net'
import path from 'node:path'
import proxyAddr from 'proxy-addr'
import { z } from 'zod'
import { hostNameOf } from './domain/hostNameOf.ts'
import { isSafeAddress } from './domain/isSafeAddress.ts'
import { ParleyError } from './domain/ParleyError.ts'

const wholeNumber = (fallback: number, least: number, most: number) => {
  const error = `must be a whole number from ${least} to ${most}`
  return z.coerce
    .number({ error })
    .int({ error })
    .min(least, { error })
    .max(most, { error })
    .default(fallback)
}

const flag = (fallback: boolean) =>
  z
    .enum(['true', 'false'])
    .default(fallback ? 'true' : 'false')
    .transform((value) => value === 'true')

/** Items separated by commas, each of which has to pass. */
const listOf = (isValid: (item: string) => boolean, error: string, fallback = '') =>
  z
    .string()
    .default(fallback)
    .transform((list) =>
      list
        .split(',')
        .map((item) => item.trim())
        .filter(Boolean),
    )
    .refine((items) => items.every(isValid), { error })

/** Tells an origin in the form in which a browser writes it; a browser normalises those of HTTP only. */
const isOrigin = (text: string) =>
  /^[a-z][a-z\d+.-]*:\/\/[\w.:[\]-]+$/.test(text) &&
  (!text.startsWith('http') || (URL.canParse(text) && new URL(text).origin === text))

/** Tells a text that names a host and leaves room for a port. */
const isHost = (text: string) => hostNameOf(`${isIPv6(text) ? `[${text}]` : text}:80`) !== undefined

/** Tells an IP address, alone or with the length of a network's prefix. */
const isNetwork = (text: string) => {
  try {
    proxyAddr.compile(text)
  } catch {
    return false
  }
  // The library knows names of networks as well, and addresses of fewer than four parts.
  return isIP(text.replace(/\/.*$/, '')) !== 0
}

/** Algorithms with a public and a private key, as JWA names them. */
const signatureAlgorithms = [
  ...['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'],
  ...['ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'],
]

const environment = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: wholeNumber(4000, 0, 65535),
  NEO4J_URI: z
    .string()
    .regex(
      /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^@]+$/,
      'must begin with bolt:// or neo4j:// and hold no user name or password',
    )
    .optional(),
  NEO4J_USERNAME: z.string().min(1).default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().min(1).default('neo4j'),
  JAVA_HOME: z.string().min(1).optional(),
  npm_lifecycle_event: z.string().optional(),
  PARLEY_HOME: z.string().min(1).default('.parley'),
  PARLEY_TEXTS: z.string().min(1).optional(),
  PARLEY_CORS_ORIGINS: listOf(
    isOrigin,
    'must be origins such as https://app.example, separated by commas, without a path or slash at the end',
  ),
  PARLEY_ALLOWED_HOSTS: listOf(
    isHost,
    'must be names of hosts such as parley.example, separated by commas, without scheme or port',
  ),
  PARLEY_TRUSTED_PROXIES: listOf(
    isNetwork,
    'must be IP addresses or networks such as 10.0.0.0/8, separated by commas',
  ),
  PARLEY_REQUIRE_AUTH: flag(false),
  PARLEY_OIDC_ISSUER: z
    .string()
    .refine(isSafeAddress, { error: 'must be the https address of an issuer, without a user name' })
    .optional(),
  PARLEY_OIDC_AUDIENCE: z.string().min(1).optional(),
  PARLEY_OIDC_ALGORITHMS: listOf(
    (name) => signatureAlgorithms.includes(name),
    `must be of ${signatureAlgorithms.join(', ')}, separated by commas`,
    'RS256',
  ),
  PARLEY_OIDC_ROLE_CLAIM: z.string().min(1).default('parley_role'),
  PARLEY_OWN_DECISIONS: flag(false),
  PARLEY_SERVE_TEXTS: flag(false),
  PARLEY_INTROSPECTION: flag(true),
  PARLEY_LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  PARLEY_PLAN_AHEAD: flag(true),
  PARLEY_OPERATION_TIMEOUT_MS: wholeNumber(4500, 100, 600_000),
  PARLEY_MAX_BODY_BYTES: wholeNumber(100_000, 1_000, 10_000_000),
  PARLEY_MAX_TOKEN_BODY_BYTES: wholeNumber(2_000_000, 1_000, 100_000_000),
  PARLEY_MAX_TOKENS: wholeNumber(2_000, 100, 100_000),
  PARLEY_MAX_DEPTH: wholeNumber(15, 3, 100),
  PARLEY_MAX_ALIASES: wholeNumber(30, 0, 1_000),
  PARLEY_MAX_DIRECTIVES: wholeNumber(30, 0, 1_000),
  PARLEY_MAX_COST: wholeNumber(20_000, 100, 10_000_000),
  PARLEY_RATE_TOKEN: wholeNumber(3_000_000, 0, 1_000_000_000),
  PARLEY_RATE_ADDRESS: wholeNumber(1_000_000, 0, 1_000_000_000),
  PARLEY_COST_AT_ONCE: wholeNumber(40_000, 100, 100_000_000),
  PARLEY_CHEAP_COST: wholeNumber(1_500, 0, 10_000_000),
  PARLEY_CHEAP_COST_AT_ONCE: wholeNumber(7_000, 100, 100_000_000),
  PARLEY_QUEUE: wholeNumber(50, 0, 100_000),
  PARLEY_QUEUE_MS: wholeNumber(2_000, 0, 600_000),
  PARLEY_MAX_SOCKETS: wholeNumber(1_000, 0, 100_000),
  PARLEY_SOCKETS_PER_ADDRESS: wholeNumber(500, 0, 100_000),
  PARLEY_MAX_SUBSCRIPTIONS: wholeNumber(20, 1, 1_000),
})

/** The settings of a Parley process, as its environment states them. */
export type Config = ReturnType<typeof readConfig>

/** Reads every setting from the environment once, or throws INVALID_CONFIGURATION that names each variable at fault. */
export function readConfig(variables: NodeJS.ProcessEnv = process.env) {
  // An empty variable means "not set": compose files and shells cannot unset one.
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const parsed = environment.safeParse(set)
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new ParleyError(
      'INVALID_CONFIGURATION',
      `The environment holds settings Parley cannot use. ${faults.join('; ')}.`,
    )
  }
  const env = parsed.data
  if (env.NEO4J_URI !== undefined && env.NEO4J_PASSWORD === undefined) {
    throw new ParleyError(
      'INVALID_CONFIGURATION',
      'NEO4J_URI is set but NEO4J_PASSWORD is not. Set it to the password of that server.',
    )
  }
  if ((env.PARLEY_OIDC_ISSUER === undefined) !== (env.PARLEY_OIDC_AUDIENCE === undefined)) {
    throw new ParleyError(
      'INVALID_CONFIGURATION',
      'PARLEY_OIDC_ISSUER and PARLEY_OIDC_AUDIENCE go together. Set both, or neither.',
    )
  }
  return {
    host: env.HOST,
    port: env.PORT,
    home: path.resolve(env.PARLEY_HOME),
    /** The server to use; undefined means the embedded one. */
    neo4j:
      env.NEO4J_URI === undefined
        ? undefined
        : { uri: env.NEO4J_URI, username: env.NEO4J_USERNAME, password: env.NEO4J_PASSWORD ?? '' },
    database: env.NEO4J_DATABASE,
    /** Whether npm is the parent: it dies without telling its children when it is killed hard. */
    startedByNpm: env.npm_lifecycle_event === 'start',
    /** The JDK for the embedded one; undefined means the java command on the PATH. */
    javaHome: env.JAVA_HOME,
    texts: env.PARLEY_TEXTS === undefined ? undefined : path.resolve(env.PARLEY_TEXTS),
    corsOrigins: env.PARLEY_CORS_ORIGINS,
    allowedHosts: env.PARLEY_ALLOWED_HOSTS,
    trustedProxies: env.PARLEY_TRUSTED_PROXIES,
    authentication: {
      requireAuth: env.PARLEY_REQUIRE_AUTH,
      /** The identity provider; undefined where only tokens of the graph are accepted. */
      oidc:
        env.PARLEY_OIDC_ISSUER === undefined || env.PARLEY_OIDC_AUDIENCE === undefined
          ? undefined
          : {
              issuer: env.PARLEY_OIDC_ISSUER,
              audience: env.PARLEY_OIDC_AUDIENCE,
              algorithms: env.PARLEY_OIDC_ALGORITHMS,
              roleClaim: env.PARLEY_OIDC_ROLE_CLAIM,
            },
    },
    /** What the policy leaves to whoever runs the server. */
    policy: { ownDecisions: env.PARLEY_OWN_DECISIONS, servesTexts: env.PARLEY_SERVE_TEXTS },
    introspection: env.PARLEY_INTROSPECTION,
    logLevel: env.PARLEY_LOG_LEVEL,
    planAhead: env.PARLEY_PLAN_AHEAD,
    operationTimeoutMs: env.PARLEY_OPERATION_TIMEOUT_MS,
    limits: {
      bodyBytes: env.PARLEY_MAX_BODY_BYTES,
      tokenBodyBytes: Math.max(env.PARLEY_MAX_BODY_BYTES, env.PARLEY_MAX_TOKEN_BODY_BYTES),
      tokens: env.PARLEY_MAX_TOKENS,
      depth: env.PARLEY_MAX_DEPTH,
      aliases: env.PARLEY_MAX_ALIASES,
      directives: env.PARLEY_MAX_DIRECTIVES,
      cost: env.PARLEY_MAX_COST,
      tokenRate: env.PARLEY_RATE_TOKEN,
      addressRate: env.PARLEY_RATE_ADDRESS,
      costAtOnce: env.PARLEY_COST_AT_ONCE,
      cheapCost: env.PARLEY_CHEAP_COST,
      cheapCostAtOnce: env.PARLEY_CHEAP_COST_AT_ONCE,
      queue: env.PARLEY_QUEUE,
      queueMs: env.PARLEY_QUEUE_MS,
      sockets: env.PARLEY_MAX_SOCKETS,
      socketsPerAddress: env.PARLEY_SOCKETS_PER_ADDRESS,
      subscriptions: env.PARLEY_MAX_SUBSCRIPTIONS,
    },
  }
}
