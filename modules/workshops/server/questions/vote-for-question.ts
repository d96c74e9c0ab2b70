import { action } from '../../../../platform/server/action.ts'
import { voteForQuestion } from '../../contract.ts'
import { whyNotChange } from '../../rules.ts'
import { readWorkshop } from '../state/kept-workshop.ts'
import { tellQuestions } from './tell-questions.ts'

export const voteForQuestionAction = action(voteForQuestion, async (context, { questionId, votes }) => {
  const { db, now, organisation, person } = context
  const { workshopId } = await db
    .selectFrom('workshops.questions')
    .select('workshopId')
    .where('id', '=', questionId)
    .executeTakeFirstOrThrow()
  const workshop = await readWorkshop(db, workshopId)
  const refusal = whyNotChange(workshop, now)
  if (refusal) throw context.refuse(refusal)
  if (votes)
    await db
      .insertInto('workshops.votes')
      .values({ organisationId: organisation.id, questionId, personId: person.id })
      .onConflict((conflict) => conflict.columns(['organisationId', 'questionId', 'personId']).doNothing())
      .execute()
  else
    await db
      .deleteFrom('workshops.votes')
      .where('questionId', '=', questionId)
      .where('personId', '=', person.id)
      .execute()
  const { count } = await db
    .selectFrom('workshops.votes')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('questionId', '=', questionId)
    .executeTakeFirstOrThrow()
  await tellQuestions(context, workshop, person.id)
  return { votes: Number(count) }
})
