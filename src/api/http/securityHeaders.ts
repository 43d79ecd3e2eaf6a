import helmet from 'helmet'
import { contentPolicy } from './contentPolicy.ts'

/** The headers that keep a browser from loading anything that this server does not serve itself. */
export const securityHeaders = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      ...contentPolicy,
      workerSrc: ["'self'"],
      // The editor of GraphiQL writes its styles into the document.
      styleSrc: ["'self'", "'unsafe-inline'"],
      fontSrc: ["'self'", 'data:'],
      imgSrc: ["'self'", 'data:'],
    },
  },
  // Served over plain HTTP on loopback; whoever puts TLS in front states this there.
  strictTransportSecurity: false,
})
