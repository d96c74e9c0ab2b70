import { sql } from 'kysely'
import type { Db } from '../../../../platform/server/database/index.ts'

export type Candidate = {
  readonly id: string
  readonly capacity: number
  readonly taken: number
  readonly waiting: number
}

type Looking = {
  readonly editionId: string
  readonly askerId: string
  readonly personId: string
  /** Themes that are looked for. */
  readonly themes: readonly string[]
}

/** As many as the engine is asked about at once: of a network of thousands, those who offer what is looked for. */
const most = 60

/**
 * Mentors whom somebody might ask: who offers most of the themes first, then who has a place, then who is waited for least,
 * then in an order that differs with who asks. Left out: who has been asked and has not let it go, or is theirs already.
 */
export async function findCandidates(db: Db, looking: Looking): Promise<Candidate[]> {
  const { editionId, askerId, personId, themes } = looking
  const { rows } = await sql<Candidate>`
    select candidate.id, candidate.capacity, candidate.taken, candidate.waiting from (
      select members.id, members.capacity_pairs as capacity, members.taken_pairs as taken,
        (select count(*)::int from requests.requests
          where requests.organisation_id = members.organisation_id
            and requests.mentor_enrolment_id = members.id and requests.status = 'sent') as waiting,
        (select count(*)::int from jsonb_array_elements_text(
            case jsonb_typeof(members.offers) when 'array' then members.offers else '[]' end) as offered(theme)
          where offered.theme = any(${[...themes]}::text[])) as shared
      from enrolment.members
      where members.edition_id = ${editionId} and members.role = 'mentor' and members.status = 'enrolled'
        and members.person_id <> ${personId} and members.capacity_pairs > 0
        and not exists (
          select 1 from requests.requests
          join requests.searches on searches.organisation_id = requests.organisation_id and searches.id = requests.search_id
          left join relationships.lives on lives.organisation_id = searches.organisation_id
            and lives.relationship_id = searches.relationship_id
          where requests.organisation_id = members.organisation_id and searches.enrolment_id = ${askerId}
            and requests.mentor_enrolment_id = members.id
            and (requests.status = 'declined' or (requests.status in ('sent', 'kept') and searches.ended_at is null)
              or (requests.status = 'accepted' and lives.status in ('proposed', 'active')))
        )
    ) as candidate
    order by candidate.shared desc, candidate.capacity > candidate.taken desc, candidate.waiting,
      md5(candidate.id::text || ${askerId}::text)
    limit ${most}`.execute(db)
  return rows
}
