import { sql } from 'kysely'
import { z } from 'zod'
import { Language } from '../../../../platform/contract.ts'
import type { AcceptedCharter } from '../../contract.ts'

const Rows = z.array(z.object({ version: z.int(), language: Language, text: z.string(), at: z.number() }))

/** A column beside relationships that are read: what this person accepted in the edition of each, the latest first. */
export const chartersAcceptedBy = (personId: string) => sql`(
  select json_agg(json_build_object('version', kept.version, 'language', kept.language, 'text', wording.text,
    'at', extract(epoch from kept.accepted_at) * 1000) order by kept.accepted_at desc, kept.version desc)
  from relationships.charter_acceptances as kept
  join programmes.charter_wordings as wording
    on wording.organisation_id = kept.organisation_id and wording.edition_id = kept.edition_id
    and wording.version = kept.version and wording.language = kept.language
  where kept.organisation_id = relationships.organisation_id and kept.edition_id = relationships.edition_id
    and kept.person_id = ${personId}
)`

/** The same words once, however often and under whatever number they were accepted. */
export function toChartersAccepted(column: unknown): AcceptedCharter[] {
  const rows = Rows.parse(column ?? [])
  return rows
    .filter((row, at) => rows.findIndex(({ text }) => text === row.text) === at)
    .map(({ at, ...row }) => ({ ...row, acceptedAt: new Date(at).toISOString() }))
}
