import type { Steps } from '../../../platform/server/action.ts'
import { later, realNow } from '../../../platform/server/clock.ts'
import type { Context } from '../../../platform/server/context.ts'
import { percentDone, type MatchingProgress } from '../rules.ts'

/** A process not heard of since then, in real time, has died or has lost the database: nobody waits for it. */
export const longSilent = () => later(realNow(), -30_000)
const signOfLifeMs = 1000

type Cancellable = Steps<'computation-cancelled' | 'matching-under-way'>
type Following = {
  readonly signal: AbortSignal
  readonly onProgress: (progress: MatchingProgress) => void
}

/**
 * Writes down that a matching is being computed, and forgets those whose process has died. One at a time for an
 * edition: the second is refused, and told who asked for the first.
 */
export async function beginComputation(
  context: Context<'matching-under-way'>,
  id: string,
  editionId: string,
) {
  const { db, organisation, person, now } = context
  await db.deleteFrom('matching.computations').where('heardAt', '<', longSilent()).execute()
  const begun = await db
    .insertInto('matching.computations')
    .values({
      organisationId: organisation.id,
      id,
      editionId,
      startedBy: person.id,
      startedAt: now,
      heardAt: realNow(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!begun) throw context.refuse('matching-under-way', await whoComputes(context, editionId))
}

async function whoComputes({ db, person }: Context<never>, editionId: string) {
  const first = await db
    .selectFrom('matching.computations')
    .innerJoin('people.directory', (join) =>
      join
        .onRef('people.directory.id', '=', 'startedBy')
        .onRef('people.directory.organisationId', '=', 'matching.computations.organisationId'),
    )
    .select(['startedBy', 'name'])
    .where('editionId', '=', editionId)
    .where('cancelledAt', 'is', null)
    .executeTakeFirst()
  return { by: first?.name ?? '', mine: first?.startedBy === person.id, seconds: 2 }
}

/**
 * Does `work` with a sign of life a second, which says how far it is and reads whether it is still wanted. Its signal
 * aborts when the caller has gone or has cancelled; however it fails, the computation is written off.
 */
export async function followComputation<Result>(
  steps: Cancellable,
  id: string,
  work: (following: Following) => Promise<Result>,
): Promise<Result> {
  const ending = new AbortController()
  let latest: MatchingProgress | null = null
  let speaking: Promise<void> | null = null
  const speak = () =>
    steps.transaction(async ({ db, refuse }) => {
      const heard = await db
        .updateTable('matching.computations')
        .set({
          heardAt: realNow(),
          step: latest?.step ?? null,
          percentDone: latest && percentDone(latest),
        })
        .where('id', '=', id)
        .where('cancelledAt', 'is', null)
        .returning('id')
        .executeTakeFirst()
      if (!heard) throw refuse('computation-cancelled')
    })
  const timer = setInterval(() => {
    speaking ??= speak()
      .catch((error: unknown) => ending.abort(error))
      .finally(() => (speaking = null))
  }, signOfLifeMs)
  const fallSilent = async () => {
    clearInterval(timer)
    await speaking
  }
  try {
    return await work({
      signal: steps.signal ? AbortSignal.any([steps.signal, ending.signal]) : ending.signal,
      onProgress: (progress) => (latest = progress),
    }).finally(fallSilent)
  } catch (error) {
    await steps.transaction((context) => endComputation(context, id))
    throw error
  }
}

/** True when nobody has cancelled it: asked in the transaction that keeps the run, so that one of both comes first. */
export async function endComputation({ db }: Context<never>, id: string): Promise<boolean> {
  const ended = await db
    .deleteFrom('matching.computations')
    .where('id', '=', id)
    .returning('cancelledAt')
    .executeTakeFirst()
  return ended !== undefined && ended.cancelledAt === null
}
