import { QueryClientProvider } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { queryClient } from './asking/queryClient.ts'
import { Explorer } from './Explorer.tsx'
import './explorer.css'

const root = document.getElementById('root')
if (root === null) throw new Error('The page has no element #root.')
createRoot(root).render(
  <QueryClientProvider client={queryClient}>
    <Explorer />
  </QueryClientProvider>,
)
