/// <reference types="vite/client" />
import 'graphiql/setup-workers/vite'
import 'graphiql/style.css'
import { createRoot } from 'react-dom/client'
import { GraphiqlPage } from './GraphiqlPage.tsx'
import './graphiql.css'

const root = document.getElementById('root')
if (root === null) throw new Error('The page has no element #root.')
createRoot(root).render(<GraphiqlPage endpoint={new URL('/graphql', window.location.href).href} />)
