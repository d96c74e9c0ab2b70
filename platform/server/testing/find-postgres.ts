import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const debian = '/usr/lib/postgresql'

/**
 * The folder with PostgreSQL's server programs: `POSTGRES_BIN`, else from PATH, else Debian's newest.
 * Undefined where there is none, or where its version is below 15.
 */
export function findPostgres(): string | undefined {
  const packaged = existsSync(debian)
    ? readdirSync(debian)
        .filter((version) => Number(version) >= 15)
        .toSorted((a, b) => Number(b) - Number(a))
        .map((version) => join(debian, version, 'bin'))
    : []
  const places = [
    process.env['POSTGRES_BIN'] ?? '',
    ...(process.env['PATH'] ?? '').split(delimiter),
    ...packaged,
  ]
  return places.find(
    (place) => place && existsSync(join(place, 'postgres')) && existsSync(join(place, 'initdb')),
  )
}

/** True where skipping half of the suite would hide something. */
export function isPostgresRequired(): boolean {
  return process.env['CI'] === 'true' || process.env['REQUIRE_POSTGRES'] === '1'
}
