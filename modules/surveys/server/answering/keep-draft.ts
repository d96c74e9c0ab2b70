import { publicAction } from '../../../../platform/server/action.ts'
import { keepSurveyDraft } from '../../contract.ts'
import { waveState } from '../../rules.ts'
import { findByToken } from './find-by-token.ts'
import { lockDoor } from './lock-door.ts'

export const keepSurveyDraftAction = publicAction(
  keepSurveyDraft,
  async (context, { token, answers, quotable }) => {
    const { db, now, organisation } = context
    const door = await findByToken(db, token)
    if (!door) throw context.refuse('no-such-link')
    const { survey, wave, invitationId } = door
    if (survey.privacy === 'anonymous' || invitationId === null) throw context.refuse('stays-on-the-device')
    const { closesAt, invitation } = await lockDoor(context, door)
    if (invitation!.answeredOn !== null) throw context.refuse('already-answered')
    if (waveState({ ...wave, closesAt }, now) !== 'open') throw context.refuse('survey-closed')
    const draft = { answers: JSON.stringify(answers), quotable: JSON.stringify(quotable), until: closesAt }
    await db
      .insertInto('surveys.drafts')
      .values({ organisationId: organisation.id, invitationId, ...draft })
      .onConflict((conflict) => conflict.columns(['organisationId', 'invitationId']).doUpdateSet(draft))
      .execute()
    return {}
  },
)
