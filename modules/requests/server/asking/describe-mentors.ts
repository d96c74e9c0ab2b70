import { sql } from 'kysely'
import { dayIn } from '../../../../platform/calendar-day.ts'
import type { WorkContext } from '../../../../platform/server/context.ts'
import type { Wording } from '../../../../platform/contract.ts'
import { readAbsentUntil } from '../../../meetings/server/index.ts'
import type { ListedMentor } from '../../contract.ts'

type Describing = {
  readonly themes: readonly { readonly key: string; readonly offering: Wording }[]
  /** The enrolment of who reads, where they may ask. */
  readonly askerId: string | null
  readonly mentorIds: readonly string[]
}

/** Mentors as somebody of their edition reads them, in the order of these ids. */
export async function describeMentors(
  { db, now, organisation }: Pick<WorkContext, 'db' | 'now' | 'organisation'>,
  { themes, askerId, mentorIds }: Describing,
): Promise<ListedMentor[]> {
  if (mentorIds.length === 0) return []
  const ids = [...mentorIds]
  const { rows } = await sql<{
    id: string
    personId: string
    name: string
    jobTitle: string | null
    city: string | null
    offers: unknown
    left: number
    freeOn: string | null
    hours: number | null
    answers: number
    asked: 'kept' | 'sent' | null
    awaited: boolean
  }>`
    select members.id, members.person_id, directory.name, directory.job_title, directory.city, members.offers,
      members.capacity_pairs - members.taken_pairs as "left",
      (select min(lives.last_on) from relationships.sides
        join relationships.lives on lives.organisation_id = sides.organisation_id
          and lives.relationship_id = sides.relationship_id
        where sides.organisation_id = members.organisation_id and sides.person_id = members.person_id
          and sides.edition_id = members.edition_id and sides.role = 'mentor' and lives.status = 'active') as free_on,
      past.hours, coalesce(past.answers, 0) as answers,
      (select requests.status from requests.requests
        join requests.searches on searches.organisation_id = requests.organisation_id and searches.id = requests.search_id
        where requests.organisation_id = members.organisation_id and requests.mentor_enrolment_id = members.id
          and searches.enrolment_id = ${askerId}::uuid and requests.status in ('sent', 'kept') and searches.ended_at is null
        limit 1) as asked,
      exists (select from requests.awaited_places
        where awaited_places.organisation_id = members.organisation_id and mentor_enrolment_id = members.id
          and awaited_places.enrolment_id = ${askerId}::uuid) as awaited
    from enrolment.members
    join people.directory on directory.organisation_id = members.organisation_id and directory.id = members.person_id
    left join lateral (
      select count(*)::int as answers, percentile_disc(0.5) within group (
          order by extract(epoch from requests.closed_at - requests.sent_at) / 3600) as hours
      from requests.requests
      where requests.organisation_id = members.organisation_id and requests.mentor_enrolment_id = members.id
        and requests.status in ('accepted', 'declined')
    ) as past on true
    where members.id = any(${ids}::uuid[])`.execute(db)
  const away = await readAbsentUntil(
    db,
    rows.map(({ personId }) => personId),
    dayIn(organisation.timeZone, now),
  )
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = byId.get(id)
    if (!row) return []
    const offered = Array.isArray(row.offers) ? (row.offers as string[]) : []
    const absentUntil = away.get(row.personId)
    return [
      {
        enrolmentId: row.id,
        name: row.name,
        jobTitle: row.jobTitle,
        city: row.city,
        offers: themes
          .filter(({ key }) => offered.includes(key))
          .map(({ key, offering }) => ({ key, words: offering })),
        availability:
          row.left <= 0
            ? { state: 'full' as const, untilOn: row.freeOn }
            : absentUntil
              ? { state: 'away' as const, untilOn: absentUntil }
              : { state: 'free' as const, untilOn: null },
        // Of two answers nobody's habit can be told.
        usualHours: row.answers >= 3 && row.hours !== null ? Math.max(1, Math.round(row.hours)) : null,
        asked: row.asked,
        awaited: row.awaited,
      },
    ]
  })
}
