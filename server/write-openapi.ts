import { readFileSync, writeFileSync } from 'node:fs'
import { openApiDocument } from '#contract/openapi.ts'
import { VERSION } from './version.ts'

const file = new URL('../docs/api/openapi.json', import.meta.url)
const text = `${JSON.stringify(openApiDocument(VERSION), null, 2)}\n`

if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== text) {
    console.error(
      'docs/api/openapi.json does not match the contract: run "npm run openapi" and commit the result.',
    )
    process.exit(1)
  }
} else writeFileSync(file, text)
