import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  define: { __MOCKS__: 'false' },
  test: {
    coverage: { provider: 'v8', include: ['contract/**', 'server/**', 'mocks/**', 'src/**'] },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          setupFiles: ['tests/setup-words.ts'],
          include: ['{contract,server,mocks,scripts,src}/**/*.test.ts', 'tests/**/*.test.ts'],
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
      {
        extends: true,
        plugins: [react()],
        test: {
          name: 'ui',
          environment: 'jsdom',
          include: ['src/**/*.test.tsx'],
          setupFiles: ['tests/setup-words.ts', 'tests/setup-ui.ts'],
          testTimeout: 15_000,
        },
      },
    ],
  },
})
