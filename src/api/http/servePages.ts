import express, { Router, type Request } from 'express'
import { explorerPolicy } from './explorerPolicy.ts'

/** Serves the explorer at /explore, GraphiQL to browsers that open /graphql, and the files that each loads. */
export function servePages(pages: { readonly explorer: string; readonly graphiql: string }): Router {
  const router = Router()
  router.use('/explorer/assets', assets(pages.explorer))
  router.use('/graphiql/assets', assets(pages.graphiql))
  router.get('/explore', explorerPolicy, (_request, response) => {
    response.sendFile('index.html', { root: pages.explorer, cacheControl: false })
  })
  router.get('/graphql', (request, response, next) => {
    if (prefersPage(request)) {
      response.vary('Accept').sendFile('index.html', { root: pages.graphiql, cacheControl: false })
    } else next()
  })
  return router
}

function assets(folder: string) {
  return express.static(`${folder}/assets`, { immutable: true, maxAge: '1y', index: false })
}

/** A client that takes anything wants an answer, not the page. */
function prefersPage(request: Request) {
  return (
    request.accepts(['application/json', 'application/graphql-response+json', 'text/html']) === 'text/html'
  )
}
