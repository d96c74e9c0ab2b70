import { action } from '../../../../platform/server/action.ts'
import { chooseCandidates } from '../../contract.ts'
import { mayBeChosen, whyNotChange } from '../../rules.ts'
import { passOver } from '../jobs/follow-immersion.ts'
import { givePlaces } from '../jobs/let-hold-lapse.ts'
import { lockOffer, readCandidacies } from '../state/kept-offer.ts'
import { tellHolders } from '../state/tell-holders.ts'

/** All of those chosen get a place, or nothing is done. Once no place is left, the others learn it, and why. */
export const chooseCandidatesAction = action(
  chooseCandidates,
  async (context, { id, candidacyIds, word }) => {
    const offer = await lockOffer(context.db, id)
    const refusal = whyNotChange(offer, context.now)
    if (refusal) throw context.refuse(refusal)
    if (offer.chosenBy === 'draw') throw context.refuse('is-drawn')
    const all = await readCandidacies(context.db, [id])
    const chosen = all.filter((one) => candidacyIds.includes(one.id) && mayBeChosen(one.state))
    if (chosen.length !== new Set(candidacyIds).size) throw context.refuse('no-longer-candidate')
    const left = offer.places - offer.taken - chosen.length
    if (left < 0) throw context.refuse('no-place-left')
    const others = all.filter((one) => one.state === 'candidate' && !candidacyIds.includes(one.id))
    if (left === 0 && others.length > 0 && word === '') throw context.refuse('word-owed')
    const given = await givePlaces(context, offer, chosen)
    if (given.length < chosen.length) throw context.refuse('candidate-elsewhere')
    if (left === 0) await passOver(context, offer, others, word)
    await tellHolders(context, offer)
    return { left }
  },
)
