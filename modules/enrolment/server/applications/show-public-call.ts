import { dayIn } from '../../../../platform/calendar-day.ts'
import { publicAction } from '../../../../platform/server/action.ts'
import type { Role } from '../../../programmes/contract.ts'
import { questionsFor } from '../../../programmes/rules.ts'
import { showPublicCall } from '../../contract.ts'
import { profileAsked } from '../../profile-of-call.ts'
import { callState } from '../../rules-of-calls.ts'
import { findPublicCall } from './find-public-call.ts'

export const showPublicCallAction = publicAction(showPublicCall, async (context, { address }) => {
  const { organisation, now } = context
  const { call, edition, questionnaire } = await findPublicCall(context, address)
  const { isOpen: _, roles, editionId: __, ...shown } = call
  const state = callState(call, dayIn(organisation.timeZone, now))
  return {
    ...shown,
    state,
    organisationName: organisation.name,
    programmeName: edition.programmeName,
    editionName: edition.name,
    startsOn: edition.startsOn,
    endsOn: edition.endsOn,
    agreement: edition.agreement,
    charter: edition.charter,
    charterVersion: edition.charterVersion,
    questionnaireVersion: questionnaire.version,
    words: edition.words,
    profile: profileAsked(edition),
    // Who cannot answer any more has no use for the questions.
    asked: state === 'open' ? rolesInOrder.filter((role) => roles.includes(role)).map(asked) : [],
  }

  function asked(role: Role) {
    return { role, questions: questionsFor(role, questionnaire) }
  }
})

// As the page offers them: who looks for somebody comes in greater numbers.
const rolesInOrder = ['mentee', 'mentor'] as const
