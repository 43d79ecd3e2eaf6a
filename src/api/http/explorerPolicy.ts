import helmet from 'helmet'
import { contentPolicy } from './contentPolicy.ts'

/** Content policy of the explorer, which needs none of what GraphiQL does. */
export const explorerPolicy = helmet.contentSecurityPolicy({
  useDefaults: false,
  directives: contentPolicy,
})
