import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { demoContentSecurityPolicy, keepServerOut, precompress } from './scripts/vite-plugins.ts'

const api = 'http://127.0.0.1:4800'

/** What every page needs stands in one chunk: four small ones compress worse. */
const shared = {
  name: 'shared',
  test: /node_modules\/(zod|@tanstack)|contract\/(period|common|operation|problem|dataset)\.ts|src\/i18n\/(translate|use-translate|vi\/(index|overview|shell|charts|problems|formats|sources|common))|src\/api\/(call|api-error)/,
}

/** The chart library in one piece, whichever forms draw with it. */
const drawing = {
  name: 'drawing',
  test: /node_modules\/(recharts|d3-|internmap|victory-vendor|@reduxjs|redux|reselect|immer|react-redux|es-toolkit|decimal|eventemitter3)/,
}

/** production: no mocks · demo: API in the page · development: the same, dev server · server: dev server, real API. */
export default defineConfig(({ mode, command }) => ({
  plugins: [
    react(),
    mode === 'demo' && command === 'build' && demoContentSecurityPolicy(),
    mode === 'production' && [keepServerOut(import.meta.dirname), precompress()],
  ],
  define: { __MOCKS__: JSON.stringify(mode !== 'production' && mode !== 'server') },
  server: mode === 'server' ? { proxy: { '/api': { target: api, changeOrigin: false } } } : {},
  worker: { format: 'es' as const },
  build: {
    outDir: mode === 'demo' ? 'dist-demo' : 'dist',
    target: 'baseline-widely-available',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
    manifest: true,
    rolldownOptions: {
      output: { codeSplitting: { includeDependenciesRecursively: false, groups: [shared, drawing] } },
    },
  },
}))
