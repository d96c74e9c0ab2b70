import { sql } from 'kysely'
import type { Db } from '../../../../platform/server/database/index.ts'
import type { AskedOnce, NetworkFacts, NetworkMember } from '../../network/index.ts'

export type MemberNamed = NetworkMember & {
  readonly personId: string
  readonly name: string
  readonly jobTitle: string | null
  readonly city: string | null
}

type Reading = {
  readonly editionId: string
  readonly now: string
  readonly themes: readonly string[]
  readonly remindAfterHours: readonly number[]
  readonly charterVersion: number | null
}

/** What a network's health is counted from: three queries over the views of other modules, however many people there are. */
export async function readNetwork(
  db: Db,
  { editionId, now, themes, remindAfterHours, charterVersion }: Reading,
): Promise<Omit<NetworkFacts, 'members'> & { readonly members: readonly MemberNamed[] }> {
  const asked = await sql<AskedOnce>`
    select id, mentor_enrolment_id as mentor_id, theme, status, sent_at, answer_by, closed_at
    from requests.asked where edition_id = ${editionId} and not is_hour`.execute(db)
  const open = await sql<{ theme: string | null }>`
    select theme from requests.looked_for
    where edition_id = ${editionId} and status in ('open', 'by-hand')`.execute(db)
  return {
    now,
    themes,
    remindAfterHours,
    asked: asked.rows,
    open: open.rows,
    members: await readMembers(db, editionId, charterVersion),
  }
}

async function readMembers(db: Db, editionId: string, charterVersion: number | null): Promise<MemberNamed[]> {
  type Row = Omit<MemberNamed, 'offers'> & { offers: unknown }
  const { rows } = await sql<Row>`
    with pairs as (
      select sides.person_id, sides.role, bool_or(lives.activated_at is not null) as began,
        bool_or(lives.status = 'active') as is_active
      from relationships.sides
      join relationships.lives on lives.organisation_id = sides.organisation_id
        and lives.relationship_id = sides.relationship_id
      where sides.edition_id = ${editionId} group by sides.person_id, sides.role
    ), nudges as (
      select enrolment_id, jsonb_object_agg(kind, written_at) as at from requests.written_to
      where edition_id = ${editionId} group by enrolment_id
    )
    select members.id, members.person_id, members.role, members.capacity_pairs as capacity, members.taken_pairs as taken,
      members.offers, members.enrolled_at, greatest(members.answered_at, said_still_true.said_at) as fresh_at,
      directory.name, directory.job_title, directory.city,
      coalesce(pairs.began, false) as was_in_a_pair,
      coalesce(pairs.is_active, false) and ${charterVersion}::integer is not null
        and coalesce(charters_accepted.version, 0) < ${charterVersion}::integer as has_to_accept_charter,
      coalesce(nudges.at, '{}') as nudged_at
    from enrolment.members
    join people.directory on directory.organisation_id = members.organisation_id and directory.id = members.person_id
    left join requests.said_still_true on said_still_true.organisation_id = members.organisation_id
      and said_still_true.enrolment_id = members.id
    left join relationships.charters_accepted on charters_accepted.organisation_id = members.organisation_id
      and charters_accepted.edition_id = members.edition_id and charters_accepted.person_id = members.person_id
    left join pairs on pairs.person_id = members.person_id and pairs.role = members.role
    left join nudges on nudges.enrolment_id = members.id
    where members.edition_id = ${editionId} and members.status = 'enrolled'
    order by directory.name, members.id`.execute(db)
  return rows.map(({ offers, ...member }) => ({
    ...member,
    offers: Array.isArray(offers) ? (offers as string[]) : [],
  }))
}
