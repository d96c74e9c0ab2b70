import { action } from '../../../../platform/server/action.ts'
import { isLead } from '../../../programmes/server/index.ts'
import { listQuestions } from '../../contract.ts'
import { whyNotChange } from '../../rules.ts'
import { readWorkshop } from '../state/kept-workshop.ts'

/** Those that most want answered first, answered ones last. A hidden one is seen by who asked it and who holds the workshop. */
export const listQuestionsAction = action(listQuestions, async (context, { id }) => {
  const { db, now, person } = context
  const workshop = await readWorkshop(db, id)
  const mayHide = workshop.hostId === person.id || (await isLead(context, workshop.editionId))
  const rows = await db
    .selectFrom('workshops.questions')
    .leftJoin('workshops.votes', 'workshops.votes.questionId', 'workshops.questions.id')
    .select(({ fn, eb }) => [
      'workshops.questions.id',
      'words',
      'askedAt',
      'answeredAt',
      'hiddenAt',
      'workshops.questions.personId as askedBy',
      fn.count<string>('workshops.votes.personId').as('votes'),
      fn
        .coalesce(fn<boolean>('bool_or', [eb('workshops.votes.personId', '=', person.id)]), eb.val(false))
        .as('iVoted'),
    ])
    .where('workshopId', '=', id)
    .groupBy(['workshops.questions.organisationId', 'workshops.questions.id'])
    .execute()
  return {
    questions: rows
      .filter(({ hiddenAt, askedBy }) => hiddenAt === null || mayHide || askedBy === person.id)
      .map(({ id: questionId, words, answeredAt, hiddenAt, askedBy, votes, iVoted, askedAt }) => ({
        id: questionId,
        words,
        votes: Number(votes),
        isMine: askedBy === person.id,
        iVoted,
        isAnswered: answeredAt !== null,
        isHidden: hiddenAt !== null,
        askedAt,
      }))
      .toSorted(
        (one, other) =>
          Number(one.isAnswered) - Number(other.isAnswered) ||
          other.votes - one.votes ||
          one.askedAt.localeCompare(other.askedAt),
      )
      .map(({ askedAt: _, ...question }) => question),
    mayAsk: whyNotChange(workshop, now) === undefined && workshop.hostId !== person.id,
    mayHide,
  }
})
