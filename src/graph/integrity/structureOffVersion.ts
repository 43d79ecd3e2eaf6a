import { structureVersion } from '../migrations/structureVersion.ts'
import { defineRule } from './defineRule.ts'

/** A graph states the version of its structure, which is the current one. */
export const structureOffVersion = defineRule({
  name: 'structureOffVersion',
  text: `
    OPTIONAL MATCH (structure:Structure {id: 'parley'})
    WITH structure.version AS version WHERE NOT coalesce(version = ${structureVersion}, false)
    RETURN 'parley' AS id, 'the version of the structure is ' + coalesce(version, 'missing')
      + ', and should be ${structureVersion}' AS detail`,
})
