# The API in a container; it needs a Neo4j to connect to, as in compose.yaml.

FROM node:22-slim AS build
WORKDIR /parley
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY tsconfig.json ./
COPY schema schema
COPY seed seed
COPY src src
RUN node --import tsx --input-type=module --eval \
    "import { buildPages } from './src/buildPages.ts'; await buildPages({ onProgress: console.log })"
# The pages are built, so what built them can go.
RUN npm prune --omit=dev

FROM node:22-slim
WORKDIR /parley
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
COPY --from=build /parley ./
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=3 CMD ["node", "--eval", \
    "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Not bin/start.mjs, which would install the development packages again. Node itself is process 1, so it hears SIGTERM.
CMD ["node", "--max-semi-space-size=64", "--import", "tsx", "src/main.ts"]
