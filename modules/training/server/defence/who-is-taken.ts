import { sql } from 'kysely'
import type { Db } from '../../../../platform/server/database/index.ts'
import { readMeetingsOfWeek } from '../../../meetings/server/index.ts'
import { findPairsOf } from '../../../relationships/server/index.ts'
import { minutesOfDefence, overlaps, type Hour } from '../../rules.ts'

/** Who of these stands or sits in another defence, in whatever course. */
export async function whoDefends(db: Db, personIds: readonly string[], hour: Hour): Promise<string[]> {
  const rows = await db
    .selectFrom('training.defences')
    .innerJoin('training.placements', 'training.placements.id', 'placementId')
    .innerJoin('training.jurors', 'training.jurors.defenceId', 'training.defences.id')
    .leftJoin('programmes.courseTerms', 'programmes.courseTerms.editionId', 'training.defences.editionId')
    .select('terms')
    .select(['startsAt', 'training.placements.personId as mentee', 'training.jurors.personId as juror'])
    .where(sql<boolean>`starts_at > ${hour.startsAt}::timestamptz - interval '1 day'`)
    .execute()
  const busy = rows
    .filter(({ startsAt, terms }) => {
      const { showing, answering } = minutesOfDefence(terms as Parameters<typeof minutesOfDefence>[0])
      return overlaps(hour, { startsAt, minutes: showing + answering })
    })
    .flatMap(({ mentee, juror }) => [mentee, juror])
  return personIds.filter((id) => busy.includes(id))
}

/** Who of these has a meeting planned over that hour, in whatever edition. */
export async function whoMeets(db: Db, personIds: readonly string[], hour: Hour): Promise<string[]> {
  const around = (hours: number) => new Date(Date.parse(hour.startsAt) + hours * 3_600_000).toISOString()
  const found: string[] = []
  for (const personId of personIds) {
    const pairs = await findPairsOf(db, personId)
    const ids = pairs.map(({ id }) => id)
    if (ids.length === 0) continue
    const meetings = await readMeetingsOfWeek(db, personId, ids, { from: around(-24), until: around(24) })
    if (meetings.some((meeting) => meeting.state === 'planned' && overlaps(hour, meeting)))
      found.push(personId)
  }
  return found
}
