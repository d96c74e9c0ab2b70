import { answerCall, confirmApplication, showPublicCall } from '../../../modules/enrolment/contract.ts'
import {
  acceptRelationship,
  declineRelationship,
  undoAnswer,
  withdrawRelationship,
} from '../../../modules/relationships/contract.ts'
import type { EndpointDefinition } from '../../../platform/contract.ts'
import type { ActorName, Ids } from '../../../platform/server/testing/permissions.ts'
import { showStanding } from '../../../platform/standing.ts'
import { leastAnswers } from '../systems/live-a-call.ts'
import type { OpenWorld } from './open-world.ts'

export type Measure = (
  endpoint: EndpointDefinition,
  actor: ActorName,
  ids: Ids,
  said?: Record<string, unknown>,
) => Promise<void>

/** Calls whose sample of the permission table is refused, or is not the dearest thing that may be asked of them. */
export async function measureDearest({ instance, world }: OpenWorld, measure: Measure): Promise<void> {
  const { own, sameOrganisation } = world.places
  // Who answers has opened a page, which notes once that they came in.
  for (const actor of ['mentor', 'mentee', 'mentor of another pair'] as const)
    await measure(showStanding, actor, own)
  // The second yes, and taking it back; a no, and taking that back.
  await measure(acceptRelationship, 'mentor', own)
  for (const endpoint of [acceptRelationship, undoAnswer, acceptRelationship])
    await measure(endpoint, 'mentee', own)
  await measure(declineRelationship, 'mentor of another pair', sameOrganisation)
  await measure(undoAnswer, 'mentor of another pair', sameOrganisation)
  await measure(withdrawRelationship, 'lead of another edition', sameOrganisation)

  const visitor = instance.visit()
  visitor.organisation = world.slugs.own
  const call = await visitor.ask(showPublicCall, { address: own.callAddress })
  const email = 'candidate@exemple.invalid'
  await measure(answerCall, 'anonymous', own, {
    email,
    answers: leastAnswers(call, 'mentor'),
    questionnaireVersion: call.questionnaireVersion,
    charterVersion: call.charterVersion,
  })
  const [mail] = await instance.mailsTo(email)
  const token = /confirm-application#(\S+)/.exec(mail!.text)![1]
  await measure(confirmApplication, 'anonymous', own, { token })
}
