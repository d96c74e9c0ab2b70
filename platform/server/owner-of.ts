import { sql } from 'kysely'

// An index compares no null with another: what belongs to the whole instance stands under the nil UUID (RFC 9562, 5.9).
const instance = '00000000-0000-0000-0000-000000000000'

/** As the indexes of `platform.jobs` and `platform.outbox` have it. */
export const ownerColumn = sql<string>`coalesce(organisation_id, ${sql.lit(instance)})`
export const ownerOf = (organisationId: string | null): string => organisationId ?? instance
