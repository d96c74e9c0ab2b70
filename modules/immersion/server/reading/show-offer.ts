import { action } from '../../../../platform/server/action.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { readPeople } from '../../../people/server/index.ts'
import { isLead } from '../../../programmes/server/index.ts'
import { showOffer, type Candidate } from '../../contract.ts'
import { letterOf, takesPlace } from '../../rules.ts'
import { asShown } from '../state/as-shown.ts'
import {
  asksManager,
  readCandidacies,
  readOffer,
  type KeptCandidacy,
  type KeptOffer,
} from '../state/kept-offer.ts'
import { readAccounts } from '../state/read-accounts.ts'

export const showOfferAction = action(showOffer, async (context, { id }) => {
  const { db, person } = context
  const offer = await readOffer(db, id)
  const leads = await isLead(context, offer.editionId)
  const candidacies = await readCandidacies(db, [id])
  const [shown] = await asShown(context, [offer], candidacies, leads)
  const holds = leads || offer.hostId === person.id
  return {
    offer: shown!,
    leads,
    asksManager: await asksManager(db, offer.editionId),
    candidates: holds ? await readCandidates(context, offer, candidacies) : null,
    draw: drawOf(offer, candidacies),
    accounts: await readAccounts(context, [offer], candidacies, leads),
    revision: offer.revision,
  }
})

async function readCandidates(
  { db }: Context,
  offer: KeptOffer,
  candidacies: readonly KeptCandidacy[],
): Promise<Candidate[]> {
  const people = await readPeople(
    db,
    candidacies.map(({ personId }) => personId),
  )
  return candidacies.flatMap((one, at) => {
    const { id, personId, motivation, state, saidAt, passedOverOn, drawn, answerBy } = one
    if (state === 'withdrawn') return []
    // Who is not chosen stays without a name: nothing is lost by not having been known.
    const isHidden = offer.hidesNames && !takesPlace(state)
    return [
      {
        candidacyId: id,
        name: isHidden ? null : (people.get(personId)?.name ?? ''),
        letter: letterOf(at),
        motivation,
        state,
        saidAt,
        passedOverOn,
        drawn,
        answerBy,
      },
    ]
  })
}

function drawOf({ seed, drawnAt }: KeptOffer, candidacies: readonly KeptCandidacy[]) {
  if (seed === null || drawnAt === null) return null
  const entered = candidacies.filter(({ drawn }) => drawn !== null)
  const ids = (isFirst: boolean) =>
    entered.filter(({ passedOverOn }) => (passedOverOn !== null) === isFirst).map(({ id }) => id)
  return {
    seed,
    drawnAt,
    first: ids(true),
    others: ids(false),
    order: entered.toSorted((a, b) => a.drawn! - b.drawn!).map(({ id }) => id),
  }
}
