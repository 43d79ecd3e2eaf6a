/// <reference types="vite/client" />
import 'graphiql/setup-workers/vite'
import 'graphiql/style.css'
import { createRoot } from 'react-dom/client'
import { Explorer } from './Explorer.tsx'
import './explorer.css'

const root = document.getElementById('root')
if (root === null) throw new Error('The page has no element #root.')
createRoot(root).render(<Explorer endpoint={new URL('/graphql', window.location.href).href} />)
