// oxlint-disable-next-line import/no-unassigned-import
import '../../platform/web/design/design.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has lost its #root.')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
