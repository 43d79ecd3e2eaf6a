import { z } from 'zod'
import { interchangeLine, interchangeVersion } from '../../src/domain/interchange.ts'

/** The JSON Schema of a line of the interchange format, as the file beside its documentation has it. */
export function interchangeSchema(): string {
  const schema = {
    title: `A line of the interchange format of Parley, version ${interchangeVersion}`,
    ...z.toJSONSchema(interchangeLine, { io: 'input' }),
  }
  return `${JSON.stringify(schema, null, 2)}\n`
}
