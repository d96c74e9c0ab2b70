import { action } from '../../../platform/server/action.ts'
import { showConduct, signUp } from '../contract.ts'
import { stateOfNext, whyNotChange } from '../rules.ts'
import { giveFreePlaces } from './give-free-places.ts'
import { lockGathering, readSaid } from './kept-gathering.ts'
import { readOwnGatherings } from './read-own-gatherings.ts'
import { tellOfGathering } from './tell-of-gathering.ts'

export const signUpAction = action(signUp, async (context, { id, comes }) => {
  const { db, now, organisation, person } = context
  const gathering = await lockGathering(db, id)
  const refusal = whyNotChange(gathering, now)
  if (refusal) throw context.refuse(refusal)
  const said = await readSaid(db, [id])
  const mine = said.find(({ personId }) => personId === person.id)?.state ?? 'not-coming'
  const coming = said.filter(({ state }) => state === 'coming').length
  // Who said it already keeps their place, and their turn.
  const state = !comes
    ? 'not-coming'
    : mine === 'not-coming'
      ? stateOfNext(gathering.places, coming)
      : (mine as 'coming' | 'waiting')
  if (!said.some(({ personId }) => personId === person.id) || state !== mine) {
    await db
      .insertInto('gatherings.signUps')
      .values({ organisationId: organisation.id, gatheringId: id, personId: person.id, state, saidAt: now })
      .onConflict((conflict) =>
        conflict.columns(['organisationId', 'gatheringId', 'personId']).doUpdateSet({ state, saidAt: now }),
      )
      .execute()
    if (state === 'coming') await tellOfGathering(context, gathering, 'coming', [person.id])
    if (mine === 'coming') {
      await tellOfGathering(context, gathering, 'left', [person.id])
      await giveFreePlaces(context, gathering)
    }
  }
  context.tellPages([gathering.plannedBy], [showConduct])
  return (await readOwnGatherings(context, [gathering]))[0]!
})
