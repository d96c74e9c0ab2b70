import type { Db } from '../../../../platform/server/database/index.ts'
import { readEnrolled } from '../../../enrolment/server/index.ts'
import { findPublication, readImpressions } from '../../../matching/server/index.ts'
import type { Impression } from '../../../matching/contract.ts'
import { readEdition } from '../../../programmes/server/index.ts'
import { asksImpressions } from '../../rules.ts'
import type { KeptGathering } from '../kept-gathering.ts'

/** Two who sat at one table, each under the enrolment that the pairs are made of. */
export type Met = {
  readonly personId: string
  readonly enrolmentId: string
  readonly otherPersonId: string
  readonly otherId: string
  readonly impression: Impression | null
}

/**
 * Who met whom at a gathering before the pairs are made, both ways round, with what each said; null where nothing is asked
 * any more, or not yet. Whoever has left the edition since is left out, with whom they met.
 */
export async function whomTheyMet(
  db: Db,
  gathering: KeptGathering,
  now: string,
): Promise<readonly Met[] | null> {
  if (gathering.kind !== 'meet-and-share') return null
  const { editionId, id } = gathering
  const edition = await readEdition(db, editionId)
  const publishedAt = (await findPublication(db, editionId))?.publishedAt ?? null
  if (!asksImpressions(gathering, { pairs: edition.pairs, publishedAt, now })) return null
  const rows = await db
    .selectFrom('gatherings.encounters')
    .select(['menteeId', 'mentorId'])
    .where('gatheringId', '=', id)
    .orderBy('round')
    .execute()
  const enrolled = await readEnrolled(db, editionId)
  const idOf = new Map(enrolled.map((one) => [`${one.role} ${one.personId}`, one.id]))
  const said = new Map(
    (await readImpressions(db, editionId)).map((one) => [
      `${one.enrolmentId} ${one.otherId}`,
      one.impression,
    ]),
  )
  return rows.flatMap(({ menteeId, mentorId }) => {
    const [mentee, mentor] = [idOf.get(`mentee ${menteeId}`), idOf.get(`mentor ${mentorId}`)]
    if (mentee === undefined || mentor === undefined) return []
    const one = (personId: string, enrolmentId: string, otherPersonId: string, otherId: string): Met => ({
      personId,
      enrolmentId,
      otherPersonId,
      otherId,
      impression: said.get(`${enrolmentId} ${otherId}`) ?? null,
    })
    return [one(menteeId, mentee, mentorId, mentor), one(mentorId, mentor, menteeId, mentee)]
  })
}
