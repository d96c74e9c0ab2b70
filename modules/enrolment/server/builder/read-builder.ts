import { dayIn } from '../../../../platform/calendar-day.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { readEdition } from '../../../programmes/server/index.ts'
import type { Builder } from '../../contract.ts'
import { callState } from '../../rules-of-calls.ts'
import { countAnswers } from './count-answers.ts'

/** What an edition asks, with what of it was answered and whether anybody may answer now. */
export async function readBuilder(
  { db, organisation, now }: Pick<Context, 'db' | 'organisation' | 'now'>,
  editionId: string,
): Promise<Builder> {
  const { questions, themes, matchingDefaults, revision } = await readEdition(db, editionId)
  const call = await db
    .selectFrom('enrolment.calls')
    .select(['isOpen', 'closesOn'])
    .where('editionId', '=', editionId)
    .executeTakeFirst()
  return {
    editionId,
    questions,
    themes,
    weights: matchingDefaults.weights,
    steps: matchingDefaults.steps ?? {},
    ...(await countAnswers(db, editionId, questions)),
    callIsOpen: call !== undefined && callState(call, dayIn(organisation.timeZone, now)) === 'open',
    revision,
  }
}
