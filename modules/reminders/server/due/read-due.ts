import { dayIn } from '../../../../platform/calendar-day.ts'
import type { WorkContext } from '../../../../platform/server/context.ts'
import { readAwaitedCheckIns } from '../../../feedback/server/index.ts'
import { readDatesToAgree, readSignsOfLife, readUnconfirmed } from '../../../meetings/server/index.ts'
import { readLeads } from '../../../programmes/server/index.ts'
import { readPairsUnderWay } from '../../../relationships/server/index.ts'
import { dueReminders, type Due, type Waiting } from '../../rules.ts'
import { readRules } from '../read-rules.ts'
import { firedBefore } from './fired-before.ts'

/** What is due today in this organisation, or in one edition, and was not said yet; of facts that other modules know. */
export async function readDue(
  { db, organisation: { timeZone }, now }: Pick<WorkContext, 'db' | 'organisation' | 'now'>,
  only?: { readonly editionId: string },
): Promise<Due[]> {
  const today = dayIn(timeZone, now)
  const all = await readPairsUnderWay(db, today)
  const pairs = only ? all.filter(({ editionId }) => editionId === only.editionId) : all
  if (pairs.length === 0) return []
  const editionIds = [...new Set(pairs.map(({ editionId }) => editionId))]
  const leads = new Map<string, readonly string[]>()
  for (const id of editionIds)
    leads.set(
      id,
      (await readLeads(db, id)).map(({ personId }) => personId),
    )
  const signs = new Map((await readSignsOfLife(db, now)).map((sign) => [sign.relationshipId, sign]))
  const none = { lastHeldOn: null, hasDate: false, hadDate: false }
  const due = dueReminders({
    today,
    pairs: pairs.map(({ id, activatedAt, ...pair }) => {
      return {
        ...none,
        ...signs.get(id),
        ...pair,
        relationshipId: id,
        activeOn: dayIn(timeZone, activatedAt),
      }
    }),
    waiting: (await readWaiting(db, now)).map((one) => ({ ...one, sinceOn: dayIn(timeZone, one.since) })),
    ruleOf: await readRules(db, editionIds),
    leadsOf: (editionId) => leads.get(editionId)!,
  })
  const isSaid = await firedBefore(db, due)
  return due.filter((one) => !isSaid(one))
}

async function readWaiting(db: WorkContext['db'], now: string): Promise<Omit<Waiting, 'sinceOn'>[]> {
  const unconfirmed = await readUnconfirmed(db)
  const dates = await readDatesToAgree(db, now)
  const checkIns = await readAwaitedCheckIns(db)
  return [
    ...unconfirmed.map(({ meetingId, startsAt: _, ...one }) => {
      return { event: 'unconfirmed' as const, subjectId: meetingId, until: null, ...one }
    }),
    ...dates.map(({ meetingId, startsAt, ...one }) => {
      return { event: 'date-to-agree' as const, subjectId: meetingId, until: startsAt, ...one }
    }),
    ...checkIns.map(({ id, askedAt, ...one }) => {
      return { event: 'check-in' as const, subjectId: id, since: askedAt, until: null, ...one }
    }),
  ]
}
