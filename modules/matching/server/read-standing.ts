import { sql } from 'kysely'
import { z } from 'zod'
import { Id } from '../../../platform/contract.ts'
import type { Db } from '../../../platform/server/database/index.ts'
import type { EnrolledMember } from '../../enrolment/server/index.ts'
import type { WholeEdition } from '../../programmes/contract.ts'
import type { Standing } from '../rules.ts'

/**
 * The pairs that rounds before this one made, under today's enrolments: living ones of this edition, and former ones of
 * the whole programme, whichever of the two is the mentor now.
 */
export async function readStanding(
  db: Db,
  edition: Pick<WholeEdition, 'id' | 'programmeId'>,
  enrolled: readonly EnrolledMember[],
): Promise<Standing> {
  const rows = await db
    .selectFrom('matching.standingPairs')
    .select([
      'editionId',
      'mentorEnrolmentId',
      'menteeEnrolmentId',
      'mentorPersonId',
      'menteePersonId',
      'standing',
    ])
    .select([sinceAs('mentor_person_id').as('mentorsSince'), sinceAs('mentee_person_id').as('menteesSince')])
    .where('programmeId', '=', edition.programmeId)
    .where('standing', '!=', 'free')
    .orderBy('relationshipId')
    .execute()
  const here = new Set(enrolled.map(({ id }) => id))
  const ids = new Map(enrolled.map(({ id, personId, role }) => [`${role} ${personId}`, id]))
  const living = rows
    .filter((row) => row.standing === 'living' && row.editionId === edition.id)
    .map((row) => ({ menteeId: row.menteeEnrolmentId, mentorId: row.mentorEnrolmentId }))
    .filter(({ menteeId, mentorId }) => here.has(menteeId) && here.has(mentorId))
  const kept = new Set(living.map(({ menteeId, mentorId }) => `${menteeId} ${mentorId}`))
  const former = new Map<string, { menteeId: string; mentorId: string }>()
  for (const row of rows) {
    if (row.standing === 'living' && row.editionId === edition.id) continue
    const mentors = [row.mentorPersonId, ...Ids.parse(row.mentorsSince)]
    const mentees = [row.menteePersonId, ...Ids.parse(row.menteesSince)]
    const both = mentors.flatMap((mentor) => mentees.map((mentee) => [mentor, mentee] as const))
    for (const [mentor, mentee] of both.flatMap(
      ([one, other]) =>
        [
          [one, other],
          [other, one],
        ] as const,
    )) {
      const [mentorId, menteeId] = [ids.get(`mentor ${mentor}`), ids.get(`mentee ${mentee}`)]
      const key = `${menteeId} ${mentorId}`
      if (mentorId && menteeId && !kept.has(key)) former.set(key, { menteeId, mentorId })
    }
  }
  return { living, former: [...former.values()] }
}

const Ids = z.array(Id)

/** Who that person is since they came back under another address. */
const sinceAs = (column: 'mentor_person_id' | 'mentee_person_id') => sql`(
  select coalesce(json_agg(same.person_id), '[]') from matching.same_people as same
  where same.organisation_id = standing_pairs.organisation_id
    and same.former_person_id = standing_pairs.${sql.raw(column)}
)`
