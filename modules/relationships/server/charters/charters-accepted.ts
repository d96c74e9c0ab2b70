import { sql } from 'kysely'
import { z } from 'zod'
import { Language } from '../../../../platform/contract.ts'
import type { AcceptedCharter } from '../../contract.ts'

const Rows = z.array(
  z.object({
    version: z.int(),
    language: Language,
    text: z.string(),
    of: z.string().nullable(),
    at: z.number(),
  }),
)

/**
 * A column beside relationships that are read: what this person accepted in the edition of each, the latest first; of the
 * programme, and of a partner that they came for.
 */
export const chartersAcceptedBy = (personId: string) => sql`(
  select json_agg(json_build_object('version', accepted.version, 'language', accepted.language, 'text', accepted.text,
    'of', accepted.name, 'at', extract(epoch from accepted.accepted_at) * 1000)
    order by accepted.accepted_at desc, accepted.version desc)
  from (
    select kept.version, kept.language, wording.text, null as name, kept.accepted_at
    from relationships.charter_acceptances as kept
    join programmes.charter_wordings as wording
      on wording.organisation_id = kept.organisation_id and wording.edition_id = kept.edition_id
      and wording.version = kept.version and wording.language = kept.language
    where kept.organisation_id = relationships.organisation_id and kept.edition_id = relationships.edition_id
      and kept.person_id = ${personId}
    union all
    select kept.version, kept.language, wording.text, wording.name, kept.accepted_at
    from relationships.partner_charter_acceptances as kept
    join partners.charter_wordings as wording
      on wording.organisation_id = kept.organisation_id and wording.partner_id = kept.partner_id
      and wording.version = kept.version and wording.language = kept.language
    where kept.organisation_id = relationships.organisation_id and wording.edition_id = relationships.edition_id
      and kept.person_id = ${personId}
  ) as accepted
)`

/** The same words once, however often and under whatever number they were accepted. */
export function toChartersAccepted(column: unknown): AcceptedCharter[] {
  const rows = Rows.parse(column ?? [])
  return rows
    .filter((row, at) => rows.findIndex(({ text }) => text === row.text) === at)
    .map(({ at, ...row }) => ({ ...row, acceptedAt: new Date(at).toISOString() }))
}
