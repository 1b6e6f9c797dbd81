import type { MiddlewareHandler } from 'hono'
import { isLoopback } from '../env.ts'
import { ProblemError } from '../problem.ts'

const hostOf = (value: string): string => value.replace(/:\d+$/, '').replace(/^\[|\]$/g, '')

/** On a loopback server only loopback names are answered, so that a foreign name pointed at it (DNS rebinding) is not. */
export const hostGuard =
  (boundTo: string): MiddlewareHandler =>
  async (c, next) => {
    const host = c.req.header('Host') ?? ''
    if (isLoopback(boundTo) && !isLoopback(hostOf(host)))
      throw new ProblemError('host-not-allowed', 'This server answers only under localhost.', [
        { in: 'header', field: 'Host', message: 'Use localhost or 127.0.0.1.', read: host, rule: null },
      ])
    await next()
  }

/** A write must come from a page of this server, or from a program that sends no Origin at all. */
export const originGuard: MiddlewareHandler = async (c, next) => {
  const origin = c.req.header('Origin')
  const isWrite = c.req.method !== 'GET' && c.req.method !== 'HEAD'
  const foreign = origin !== undefined && URL.parse(origin)?.host !== c.req.header('Host')
  if (isWrite && (foreign || c.req.header('Sec-Fetch-Site') === 'cross-site'))
    throw new ProblemError('origin-not-allowed', 'Writes are accepted only from pages of this server.', [
      { in: 'header', field: 'Origin', message: 'Must be this server.', read: origin ?? null, rule: null },
    ])
  await next()
}

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next()
  c.header('Content-Security-Policy', CONTENT_SECURITY_POLICY)
  c.header('X-Content-Type-Options', 'nosniff')
  c.header('Referrer-Policy', 'same-origin')
  c.header('Cross-Origin-Opener-Policy', 'same-origin')
  c.header('Cross-Origin-Resource-Policy', 'same-origin')
}
