import { publicAction } from '../../../../platform/server/action.ts'
import type { PublicContext } from '../../../../platform/server/context.ts'
import { Answers, Question } from '../../../questionnaires/contract.ts'
import { readQuestions } from '../../../questionnaires/server/index.ts'
import { readSurvey, type SurveyToAnswer } from '../../contract.ts'
import { waveState } from '../../rules.ts'
import { findByToken, type Door } from './find-by-token.ts'

const states: Record<ReturnType<typeof waveState>, SurveyToAnswer['state']> = {
  planned: 'early',
  open: 'open',
  closed: 'closed',
}

export const readSurveyAction = publicAction(readSurvey, async (context, { token }) => {
  const { db, now, organisation } = context
  const door = await findByToken(db, token)
  if (!door) throw context.refuse('no-such-link')
  const { survey, wave, invitationId } = door
  const state: SurveyToAnswer['state'] = (await hasAnswered(context, invitationId))
    ? 'answered'
    : states[waveState(wave, now)]
  return {
    state,
    title: survey.title,
    intro: survey.intro,
    organisationName: organisation.name,
    privacy: survey.privacy,
    isOpenLink: invitationId === null,
    closesAt: wave.closesAt,
    timeZone: organisation.timeZone,
    questions: state === 'open' ? await readQuestions(db, wave.versionId, Question) : [],
    draft: state === 'open' ? await draftOf(context, door) : null,
  }
})

async function hasAnswered({ db }: PublicContext, invitationId: string | null): Promise<boolean> {
  if (invitationId === null) return false
  const { answeredOn } = await db
    .selectFrom('surveys.invitations')
    .select('answeredOn')
    .where('id', '=', invitationId)
    .executeTakeFirstOrThrow()
  return answeredOn !== null
}

async function draftOf({ db }: PublicContext, { invitationId }: Door): Promise<SurveyToAnswer['draft']> {
  if (invitationId === null) return null
  const draft = await db
    .selectFrom('surveys.drafts')
    .select(['answers', 'quotable'])
    .where('invitationId', '=', invitationId)
    .executeTakeFirst()
  return draft ? { answers: Answers.parse(draft.answers), quotable: draft.quotable as string[] } : null
}
