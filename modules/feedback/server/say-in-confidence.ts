import type { WorkContext } from '../../../platform/server/context.ts'
import { newId } from '../../../platform/server/id.ts'
import { readParties } from '../../relationships/server/index.ts'
import type { ConfidenceKind, ReadBy } from '../contract.ts'
import { whyNotConfide } from '../rules.ts'
import { lockListening } from './lock-listening.ts'
import { readListeners } from './read-listeners.ts'
import { tellListeners } from './tell-listeners.ts'

type Said = {
  readonly relationshipId: string
  readonly personId: string
  readonly kind: Exclude<ConfidenceKind, 'check-in'>
  readonly words: string
  readonly readBy: ReadBy
}

/** Kept for whoever listens, who is told that something waits; or why it is not. */
export async function sayInConfidence(
  context: Pick<WorkContext, 'db' | 'organisation' | 'now' | 'publicUrl' | 'mail' | 'later'>,
  { relationshipId, personId, kind, words, readBy }: Said,
): Promise<ReturnType<typeof whyNotConfide>> {
  const { db, organisation, now } = context
  const { editionId, status } = (await readParties(db, [relationshipId])).get(relationshipId)!
  const where = { editionId, relationshipId, personId }
  const listening = await lockListening(db, editionId)
  const { mine } = await readListeners(db, where)
  const refusal = whyNotConfide(
    { kind, words, readBy },
    {
      readBy: listening.readBy,
      isActive: status === 'active',
      hasOpenWish: mine.some((said) => said.kind === 'change' && said.state === 'open'),
    },
  )
  if (refusal) return refusal
  const id = newId(now)
  const saved = await db
    .insertInto('feedback.confidences')
    .values({
      organisationId: organisation.id,
      id,
      ...where,
      kind,
      words: kind === 'change' ? '' : words,
      readBy,
      confidedAt: now,
    })
    // Two presses at once: the second finds the first.
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!saved) return 'already-said'
  await tellListeners(context, { id, listening, personId })
  return undefined
}
