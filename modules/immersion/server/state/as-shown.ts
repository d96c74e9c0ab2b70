import { firstName } from '../../../../platform/first-name.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { readPeople } from '../../../people/server/index.ts'
import type { Offer, OwnCandidacy } from '../../contract.ts'
import { isOpenToCandidates, stateOf } from '../../rules.ts'
import type { KeptCandidacy, KeptOffer } from './kept-offer.ts'

type Reading = Pick<Context, 'db' | 'person' | 'now'>

/** Offers as the caller sees them: counts for everybody, who goes for whoever receives, goes or leads. */
export async function asShown(
  context: Reading,
  offers: readonly KeptOffer[],
  candidacies: readonly KeptCandidacy[],
  leads: boolean,
): Promise<Offer[]> {
  const { db, person, now } = context
  const people = await readPeople(db, [
    ...offers.map(({ hostId }) => hostId),
    ...candidacies.filter(({ state }) => state === 'going').map(({ personId }) => personId),
  ])
  const mine = candidacies.filter(({ personId }) => personId === person.id)
  const [agreements, told] = await Promise.all([readAgreements(context, mine), readTold(context, mine)])
  return offers.map((offer) => {
    const { id, editionId, title, work, about, site, hostId, firstOn, lastOn, beginsAt, endsAt } = offer
    const { timeZone, applyBy, places, taken, chosenBy, hidesNames, cancelWord } = offer
    const those = candidacies.filter(({ offerId }) => offerId === id)
    const own = mine.find(({ offerId }) => offerId === id)
    const going = those.filter(({ state }) => state === 'going')
    const sees = leads || hostId === person.id || going.some(({ personId }) => personId === person.id)
    const candidates = those.filter(({ state }) => state === 'candidate').length
    return {
      id,
      editionId,
      title,
      work,
      about,
      site,
      hostId,
      hostName: people.get(hostId)?.name ?? '',
      isMine: hostId === person.id,
      firstOn,
      lastOn,
      beginsAt,
      endsAt,
      timeZone,
      applyBy,
      isOpen: isOpenToCandidates(offer, now),
      places,
      taken,
      candidates,
      goers: sees ? going.map(({ personId }) => firstName(people.get(personId)?.name ?? '')) : [],
      chosenBy,
      hidesNames,
      state: stateOf(offer, candidates, now),
      cancelWord,
      own: own ? ownOf(own, agreements.get(own.id), told.has(own.id)) : null,
    }
  })
}

function ownOf(own: KeptCandidacy, managerName: string | undefined, told: boolean): OwnCandidacy {
  const { id, state, motivation, passedOverOn, word, drawn, answerBy } = own
  return {
    id,
    state,
    motivation,
    passedOverOn,
    word,
    drawn,
    agreement: answerBy === null ? null : { managerName: managerName ?? '', answerBy },
    told,
  }
}

const idsOf = (mine: readonly KeptCandidacy[]) => mine.map(({ id }) => id)

async function readAgreements({ db }: Reading, mine: readonly KeptCandidacy[]) {
  if (mine.length === 0) return new Map<string, string>()
  const rows = await db
    .selectFrom('immersion.agreements')
    .select(['candidacyId', 'managerName'])
    .where('candidacyId', 'in', idsOf(mine))
    .where('answer', 'is', null)
    .execute()
  return new Map(rows.map(({ candidacyId, managerName }) => [candidacyId, managerName]))
}

async function readTold({ db }: Reading, mine: readonly KeptCandidacy[]): Promise<Set<string>> {
  if (mine.length === 0) return new Set()
  const rows = await db
    .selectFrom('immersion.reports')
    .select('candidacyId')
    .where('candidacyId', 'in', idsOf(mine))
    .where('side', '=', 'visitor')
    .execute()
  return new Set(rows.map(({ candidacyId }) => candidacyId))
}
