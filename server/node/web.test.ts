import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWeb } from './web.ts'

const HOST = { Host: '127.0.0.1:4800' }

describe('the web server', () => {
  let root: string
  let web: Hono
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'union-web-'))
    mkdirSync(join(root, 'assets'))
    writeFileSync(join(root, 'index.html'), '<!doctype html><title>app</title>')
    writeFileSync(join(root, 'assets/app-abc123.js'), 'console.log(1)')
    const api = new Hono()
      .get('/api/thing', c => c.json({ ok: true }))
      .post('/api/thing', c => c.json({ written: true }))
    web = createWeb(api, { boundTo: '127.0.0.1', root, onError: console.error })
  })
  afterAll(() => rmSync(root, { recursive: true, force: true }))

  const get = (path: string, headers: Record<string, string> = {}) =>
    web.request(`http://127.0.0.1:4800${path}`, { headers: { ...HOST, ...headers } })

  it('gives every page of the app the same document and the strict policy', async () => {
    for (const path of ['/', '/doan-vien', '/anything/deep']) {
      const response = await get(path)
      expect([response.status, await response.text()]).toEqual([200, '<!doctype html><title>app</title>'])
      const policy = response.headers.get('Content-Security-Policy') ?? ''
      expect(policy).toContain("default-src 'none'")
      expect(policy).not.toContain('unsafe')
      expect(response.headers.get('Cache-Control')).toBe('no-cache')
    }
  })

  it('lets hashed files be kept for ever and says 404 for files that are gone', async () => {
    expect((await get('/assets/app-abc123.js')).headers.get('Cache-Control')).toBe(
      'public, max-age=31536000, immutable',
    )
    const gone = await get('/assets/app-old.js')
    expect([gone.status, gone.headers.get('Cache-Control')]).toEqual([404, null])
  })

  it('never leaves its folder', async () => {
    for (const path of ['/../package.json', '/%2e%2e/package.json', '/assets/..%2f..%2fetc/passwd'])
      expect(await (await get(path)).text()).not.toContain('union-dashboard')
  })

  it('answers only under loopback names', async () => {
    const response = await get('/api/thing', { Host: 'evil.example:4800' })
    expect([response.status, response.headers.get('Content-Type')]).toEqual([403, 'application/problem+json'])
    expect(await response.json()).toMatchObject({
      type: 'urn:problem:host-not-allowed',
      errors: [{ in: 'header', field: 'Host' }],
    })
    expect((await get('/api/thing', { Host: 'localhost:4800' })).status).toBe(200)
    expect((await get('/api/thing', { Host: '[::1]:4800' })).status).toBe(200)
  })

  it('takes writes only from its own pages or from programs', async () => {
    const post = (headers: Record<string, string>) =>
      web.request('http://127.0.0.1:4800/api/thing', { method: 'POST', headers: { ...HOST, ...headers } })
    expect((await post({})).status).toBe(200)
    expect((await post({ Origin: 'http://127.0.0.1:4800' })).status).toBe(200)
    for (const headers of [
      { Origin: 'http://evil.example' },
      { Origin: 'null' },
      { 'Sec-Fetch-Site': 'cross-site' },
    ] as Record<string, string>[])
      expect(await (await post(headers)).json()).toMatchObject({ type: 'urn:problem:origin-not-allowed' })
  })
})
