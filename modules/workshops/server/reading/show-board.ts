import { action } from '../../../../platform/server/action.ts'
import { isLead, readEditionFrame } from '../../../programmes/server/index.ts'
import { showBoard, type Idea } from '../../contract.ts'
import { asShown } from '../state/as-shown.ts'
import { kept } from '../state/kept-workshop.ts'

export const showBoardAction = action(showBoard, async (context, { editionId }) => {
  const { db, organisation, person } = context
  const leads = await isLead(context, editionId)
  const { workshops: terms } = await readEditionFrame(db, editionId)
  const rows = (
    await db
      .selectFrom('workshops.workshops')
      .selectAll()
      .where('editionId', '=', editionId)
      .where('status', '<>', 'withdrawn')
      .orderBy('startsAt')
      .orderBy('id')
      .execute()
  ).map(kept)
  const planned = rows.filter(({ status }) => status === 'scheduled' || status === 'cancelled')
  const proposed = rows.filter(
    ({ status, hostId }) =>
      (status === 'proposed' && (leads || hostId === person.id)) ||
      (status === 'declined' && hostId === person.id),
  )
  const ideas = await readIdeas(context, editionId)
  const shown = await asShown(context, [...planned, ...proposed])
  const asks = await readAsks(context, editionId)
  return {
    leads,
    terms: terms!,
    timeZone: organisation.timeZone,
    workshops: shown.slice(0, planned.length),
    proposals: proposed.map(({ wish, ideaId, declineWord, link, lastHours, seriesId }, nth) => ({
      ...shown[planned.length + nth]!,
      wish,
      asks: (ideaId !== null && asks.get(ideaId)) || 0,
      declineWord,
      link,
      lastHours,
      nextThing:
        planned.findLast((one) => one.seriesId === seriesId && one.nextThing !== null)?.nextThing ?? null,
    })),
    ideas,
  }
})

type Reading = Parameters<typeof asShown>[0]

async function readIdeas({ db, person }: Reading, editionId: string): Promise<Idea[]> {
  const rows = await db
    .selectFrom('workshops.ideas')
    .innerJoin('workshops.asks', 'workshops.asks.ideaId', 'workshops.ideas.id')
    .select(({ fn }) => ['workshops.ideas.id', 'title', fn.countAll<string>().as('asks')])
    .select(({ fn, eb }) => fn<boolean>('bool_or', [eb('personId', '=', person.id)]).as('isMine'))
    .where('editionId', '=', editionId)
    .where('closedAt', 'is', null)
    .groupBy(['workshops.ideas.id', 'title', 'firstAskedAt'])
    .orderBy('asks', 'desc')
    .orderBy('firstAskedAt')
    .execute()
  return rows.map((row) => ({ ...row, asks: Number(row.asks) }))
}

/** How many asked for what a proposal answers. */
async function readAsks({ db }: Reading, editionId: string): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('workshops.asks')
    .innerJoin('workshops.ideas', 'workshops.ideas.id', 'workshops.asks.ideaId')
    .select(({ fn }) => ['ideaId', fn.countAll<string>().as('asks')])
    .where('editionId', '=', editionId)
    .groupBy('ideaId')
    .execute()
  return new Map(rows.map(({ ideaId, asks }) => [ideaId, Number(asks)]))
}
