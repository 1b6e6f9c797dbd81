import sqlite3InitModule, { type BindingSpec, type Database } from '@sqlite.org/sqlite-wasm'
import { Kysely, SqliteDialect } from 'kysely'
import type { Engine } from '../engine.ts'
import type { Tables } from '../tables.ts'

/** The same SQL inside a page: SQLite as WebAssembly, in memory, gone with the page. */
export async function openPageSqlite(): Promise<Engine> {
  const sqlite3 = await sqlite3InitModule()
  const raw: Database = new sqlite3.oo1.DB(':memory:')
  raw.exec('PRAGMA foreign_keys = ON')
  const db = new Kysely<Tables>({
    dialect: new SqliteDialect({ database: { close: () => raw.close(), prepare: sql => prepare(raw, sql) } }),
  })
  return { name: 'page-sqlite', db, close: () => db.destroy() }
}

/** Kysely prepares a statement for one execution; the WebAssembly one must be freed after it. */
function prepare(raw: Database, sql: string) {
  const statement = raw.prepare(sql)
  const rows = (parameters: readonly unknown[]): unknown[] => {
    try {
      if (parameters.length > 0) statement.bind(parameters as BindingSpec)
      const found: unknown[] = []
      while (statement.step()) found.push(statement.get({}))
      return found
    } finally {
      statement.finalize()
    }
  }
  return {
    reader: statement.columnCount > 0,
    all: rows,
    run: (parameters: readonly unknown[]) => {
      rows(parameters)
      return { changes: raw.changes(), lastInsertRowid: 0 }
    },
    iterate: (parameters: readonly unknown[]) => rows(parameters)[Symbol.iterator](),
  }
}
