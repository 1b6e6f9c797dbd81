import './filters/zod-without-eval.ts'
import './ui/base.css'
import './shell.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { applyTheme, rememberedTheme } from './theme.ts'

applyTheme(rememberedTheme())

if (__MOCKS__) {
  const { startMocks } = await import('#mocks/browser.ts')
  await startMocks()
}

const root = document.getElementById('root')
if (root !== null)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
