import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

const demoPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  ...['font-src', 'connect-src', 'worker-src', 'manifest-src'].map(name => `${name} 'self'`),
  "base-uri 'none'",
  "form-action 'self'",
].join('; ')

/** The demo build has no server to send headers, so its content security policy is in the page. */
export function demoContentSecurityPolicy(): Plugin {
  return {
    name: 'demo-content-security-policy',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: demoPolicy },
        injectTo: 'head-prepend',
      },
    ],
  }
}

const forbidden =
  /\/(mocks|server)\/[^\0]*\.tsx?$|\/node_modules\/(msw|@mswjs|@sqlite\.org|@electric-sql|kysely|pg|@hono)\//

/** Fails the production build when the server or the mock layer would be part of it. */
export function keepServerOut(root: string): Plugin {
  return {
    name: 'keep-server-out',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap(file => (file.type === 'chunk' ? file.moduleIds : []))
      const found = modules.filter(id => forbidden.test(id.replace(root, '')))
      if (found.length > 0) this.error(`Not for production:\n${found.join('\n')}`)
    },
  }
}

const textFile = /\.(js|css|svg|html|json)$/

/** Writes a .br and a .gz beside every text file in assets/, for the server to send as they are. */
export function precompress(): Plugin {
  return {
    name: 'precompress',
    writeBundle({ dir }) {
      const assets = join(dir ?? 'dist', 'assets')
      for (const name of readdirSync(assets).filter(file => textFile.test(file))) {
        const bytes = readFileSync(join(assets, name))
        const params = {
          [constants.BROTLI_PARAM_QUALITY]: 11,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        }
        writeFileSync(join(assets, `${name}.br`), brotliCompressSync(bytes, { params }))
        writeFileSync(join(assets, `${name}.gz`), gzipSync(bytes, { level: 9 }))
      }
    },
  }
}
