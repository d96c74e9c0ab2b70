import { sql } from 'kysely'
import { z } from 'zod'
import { Day } from '../../../../platform/contract.ts'

const words = z.object({ fr: z.string(), en: z.string() })
const ComesFrom = z.object({
  name: z.string(),
  untilOn: Day,
  /** Accepted instead of the programme's; null where that holds. */
  charter: words.nullable(),
  version: z.int(),
})
export type ComesFrom = z.infer<typeof ComesFrom>

/** A column beside parties of relationships that are read: for which partner each mentor comes, and what holds for them. */
export const comesFrom = sql`(
  select json_build_object('name', coming.name, 'untilOn', coming.until_on, 'charter', coming.charter,
    'version', coming.charter_version)
  from partners.coming
  where coming.organisation_id = parties.organisation_id and coming.edition_id = relationships.edition_id
    and coming.person_id = parties.person_id and parties.role = 'mentor' and parties.left_at is null
)`

export const toComesFrom = (column: unknown): ComesFrom | null => ComesFrom.nullable().parse(column)
