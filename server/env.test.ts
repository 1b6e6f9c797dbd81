import { describe, expect, it } from 'vitest'
import { readEnv } from './env.ts'

describe('readEnv', () => {
  it('has a default for everything', () => {
    expect(readEnv({})).toEqual({
      PORT: 4800,
      HOST: '127.0.0.1',
      DATA_DIR: './data',
      DATASET: 'demo-2017',
      CHECK_ANSWERS: '0',
    })
  })
  it('names every setting it cannot use', () => {
    expect(() => readEnv({ PORT: '99999', DATASET: 'other', DATABASE_URL: 'mysql://x' })).toThrow(
      /PORT=99999[\s\S]*DATASET=other[\s\S]*DATABASE_URL=mysql/,
    )
  })
  it('treats an empty setting as not set', () => expect(readEnv({ PORT: '' }).PORT).toBe(4800))
})
