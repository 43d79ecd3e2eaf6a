import express, { Router, type Request } from 'express'

/** Serves the GraphiQL page to browsers that open /graphql, and what the page loads under /graphiql/. */
export function servePage(explorerFolder: string): Router {
  const router = Router()
  router.use(
    '/graphiql/assets',
    express.static(`${explorerFolder}/assets`, { immutable: true, maxAge: '1y', index: false }),
  )
  router.get('/graphql', (request, response, next) => {
    if (prefersPage(request)) {
      response.vary('Accept').sendFile('index.html', { root: explorerFolder, cacheControl: false })
    } else next()
  })
  return router
}

/** A client that takes anything wants an answer, not the page. */
function prefersPage(request: Request) {
  return (
    request.accepts(['application/json', 'application/graphql-response+json', 'text/html']) === 'text/html'
  )
}
