import { dayIn } from '../../../platform/calendar-day.ts'
import type { WorkContext } from '../../../platform/server/context.ts'
import { readMeetingDays } from '../../meetings/server/index.ts'
import { readPairsUnderWay, type PairUnderWay } from '../../relationships/server/index.ts'
import type { AdvisedPair } from '../rules.ts'

type Reading = Pick<WorkContext, 'db' | 'organisation' | 'now'>
type Asked = { readonly editionId?: string; readonly onlyId?: string }

/** The pairs that go on, in days of their organisation: all of them, those of an edition, or one, paused or not. */
export async function readAdvisedPairs(
  { db, organisation: { timeZone }, now }: Reading,
  { editionId, onlyId }: Asked = {},
): Promise<AdvisedPair[]> {
  const today = dayIn(timeZone, now)
  const all = await readPairsUnderWay(db, today, onlyId === undefined ? {} : { onlyId })
  const pairs = editionId === undefined ? all : all.filter((pair) => pair.editionId === editionId)
  if (pairs.length === 0) return []
  const meetings = await readMeetingDays(
    db,
    now,
    pairs.map(({ id }) => id),
  )
  return pairs.map((pair) => {
    const { heldOn = [], nextAt = null } = meetings.get(pair.id) ?? {}
    return {
      relationshipId: pair.id,
      editionId: pair.editionId,
      publishedOn: dayIn(timeZone, pair.publishedAt),
      activeOn: dayIn(timeZone, pair.activatedAt),
      resumedOn: pair.resumedOn,
      lastOn: pair.lastOn,
      heldOn,
      nextOn: nextAt && dayIn(timeZone, nextAt),
      people: peopleOf(pair),
    }
  })
}

const peopleOf = ({ personIds, roles }: PairUnderWay): AdvisedPair['people'] =>
  personIds.map((personId, at) => ({ personId, role: roles[at]! }))
