import jsonld from 'jsonld'

type Node = Record<string, unknown> & { '@id': string; '@type'?: string[] }

const vocabulary = (base: string) => (name: string) => base + name

/** IRIs of the terms that a document uses. */
export const terms = {
  prov: vocabulary('http://www.w3.org/ns/prov#'),
  oa: vocabulary('http://www.w3.org/ns/oa#'),
  schema: vocabulary('http://schema.org/'),
  rdf: vocabulary('http://www.w3.org/1999/02/22-rdf-syntax-ns#'),
  parley: vocabulary('urn:parley:term:'),
}

/** IRI of anything of the graph by its id. */
export const iriOf = (id: string) => `urn:parley:id:${encodeURIComponent(id)}`

/** Expands a document of JSON-LD, without any other document, into its nodes. */
export async function readJsonLd(text: string) {
  const documentLoader = (address: string) => Promise.reject(new Error(`It asks for ${address}.`))
  const flat = (await jsonld.flatten(JSON.parse(text) as object, undefined, {
    documentLoader,
  })) as unknown as Node[]
  const byId = new Map(flat.map((node) => [node['@id'], node]))
  return {
    all: flat,
    node: (id: string): Node => byId.get(id) ?? { '@id': id },
    /** Values of a property: literals as they are, nodes by their ids. */
    values: (node: Node, property: string) =>
      ((node[property] ?? []) as { '@value'?: unknown; '@id'?: string }[]).map(
        (value) => value['@value'] ?? value['@id'],
      ),
  }
}
