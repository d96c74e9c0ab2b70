import { action } from '../../../../platform/server/action.ts'
import { newId } from '../../../../platform/server/id.ts'
import { askQuestion } from '../../contract.ts'
import { questionsAtMost, whyNotChange } from '../../rules.ts'
import { lockWorkshop } from '../state/kept-workshop.ts'
import { tellQuestions } from './tell-questions.ts'

/** Whoever asks wants it answered: it begins with their vote. */
export const askQuestionAction = action(askQuestion, async (context, { id, words }) => {
  const { db, now, organisation, person } = context
  const workshop = await lockWorkshop(db, id)
  const refusal = whyNotChange(workshop, now)
  if (refusal) throw context.refuse(refusal)
  const { asked } = await db
    .selectFrom('workshops.questions')
    .select(({ fn }) => fn.countAll<string>().as('asked'))
    .where('workshopId', '=', id)
    .where('personId', '=', person.id)
    .executeTakeFirstOrThrow()
  if (Number(asked) >= questionsAtMost) throw context.refuse('too-many-questions')
  const questionId = newId(now)
  await db
    .insertInto('workshops.questions')
    .values({
      organisationId: organisation.id,
      id: questionId,
      workshopId: id,
      personId: person.id,
      words,
      askedAt: now,
    })
    .execute()
  await db
    .insertInto('workshops.votes')
    .values({ organisationId: organisation.id, questionId, personId: person.id })
    .execute()
  await tellQuestions(context, workshop, person.id)
  return { questionId }
})
