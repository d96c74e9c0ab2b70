import { action } from '../../../platform/server/action.ts'
import { newId } from '../../../platform/server/id.ts'
import { readParties } from '../../relationships/server/index.ts'
import { confide } from '../contract.ts'
import { deputyAfterHours, whyNotConfide } from '../rules.ts'
import { tellDeputy } from './jobs/tell-deputy.ts'
import { listenerMails } from './mail/listener-mails.ts'
import { readListeners } from './read-listeners.ts'
import { readListening } from './read-listening.ts'

export const confideAction = action(confide, async (context, { id: relationshipId, kind, words, readBy }) => {
  const { db, organisation, person, now } = context
  const { editionId, status } = (await readParties(db, [relationshipId])).get(relationshipId)!
  const where = { editionId, relationshipId, personId: person.id }
  // Nobody who listens is removed meanwhile: what is confided would wait for no one.
  await db
    .selectFrom('feedback.referents')
    .select('place')
    .where('editionId', '=', editionId)
    .orderBy('place')
    .forShare()
    .execute()
  const listening = await readListening(db, editionId)
  const { mine } = await readListeners(db, where)
  const refusal = whyNotConfide(
    { kind, words, readBy },
    {
      readBy: listening.readBy,
      isActive: status === 'active',
      hasOpenWish: mine.some((said) => said.kind === 'change' && said.state === 'open'),
    },
  )
  if (refusal) throw context.refuse(refusal)
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
  if (!saved) throw context.refuse('already-said')
  await context.mail(...listenerMails(context, id, firstReaders(listening, person.id)))
  if (listening.referent && listening.deputy) {
    const at = new Date(Date.parse(now) + deputyAfterHours * 3_600_000).toISOString()
    await context.later(tellDeputy, { confidenceId: id }, { at, key: `confidence/${id}` })
  }
  return readListeners(db, where)
})

/** The referent, else the deputy, else the team without whoever says it. */
function firstReaders(
  { readBy, referent, deputy, team }: Awaited<ReturnType<typeof readListening>>,
  me: string,
) {
  if (readBy === 'team') return team.filter(({ id }) => id !== me)
  const first = referent ?? deputy
  return first ? [first] : []
}
