import type { Context } from '../../../platform/server/context.ts'
import { readNextDates } from '../../meetings/server/index.ts'
import { readPeople } from '../../people/server/index.ts'
import { findPairsOf } from '../../relationships/server/index.ts'
import type { OwnGathering, SignUpState } from '../contract.ts'
import { waitingIn } from '../rules.ts'
import { whomTheyMet } from './impressions/whom-they-met.ts'
import { readOwnEncounters } from './read-rounds.ts'
import { asShown, readSaid, type KeptGathering } from './kept-gathering.ts'

type Reading = Pick<Context, 'db' | 'organisation' | 'person' | 'now'>

/** Gatherings as somebody invited to them sees them: what they said, and of their own pairs those without a date. */
export async function readOwnGatherings(
  context: Reading,
  gatherings: readonly KeptGathering[],
): Promise<OwnGathering[]> {
  const { db, person } = context
  const said = await readSaid(
    db,
    gatherings.map(({ id }) => id),
  )
  const undated = await readUndated(context)
  const met = new Map<string, Pick<OwnGathering, 'encounters' | 'asksImpressions'>>()
  for (const gathering of gatherings)
    if (gathering.kind === 'meet-and-share') met.set(gathering.id, await readMet(context, gathering))
  return gatherings.map((gathering) => {
    const ofIt = said.filter(({ gatheringId }) => gatheringId === gathering.id)
    const nth = waitingIn(ofIt).indexOf(person.id)
    return {
      gathering: asShown(context, gathering, ofIt),
      state: (ofIt.find(({ personId }) => personId === person.id)?.state ?? null) as SignUpState | null,
      nth: nth < 0 ? null : nth + 1,
      ...(met.get(gathering.id) ?? { encounters: [], asksImpressions: false }),
      undated: gathering.cancelledAt === null ? (undated.get(gathering.editionId) ?? []) : [],
    }
  })
}

/** Whom I meet, or met: each with what I said of them. */
async function readMet({ db, person, now }: Reading, gathering: KeptGathering) {
  const seated = await readOwnEncounters(db, gathering.id, person.id)
  const met = (await whomTheyMet(db, gathering, now))?.filter(({ personId }) => personId === person.id)
  const said = new Map(met?.map(({ otherPersonId, impression }) => [otherPersonId, impression]))
  return {
    // Whoever has left since is nobody to be a pair with.
    encounters: seated
      .filter(({ personId }) => !met || said.has(personId))
      .map((one) => ({ ...one, impression: said.get(one.personId) ?? null })),
    asksImpressions: met !== undefined && met.length > 0,
  }
}

/** The reader's own pairs that have no date to come, by edition: with whom. */
async function readUndated({ db, person, now }: Reading): Promise<Map<string, OwnGathering['undated']>> {
  const own = (await findPairsOf(db, person.id))
    .filter(({ status }) => status === 'active')
    .map(({ id, editionId, parties }) => {
      const present = parties.filter(({ leftAt }) => leftAt === null).map(({ personId }) => personId)
      return { id, editionId, present }
    })
    .filter(({ present }) => present.includes(person.id))
  const next = await readNextDates(
    db,
    own.map(({ id }) => id),
    now,
  )
  const undated = own.filter(({ id }) => !next.has(id))
  const people = await readPeople(
    db,
    undated.flatMap(({ present }) => present),
  )
  const found = new Map<string, OwnGathering['undated']>()
  for (const { id, editionId, present } of undated) {
    const names = present.filter((one) => one !== person.id).map((one) => people.get(one)!.name)
    found.set(editionId, [...(found.get(editionId) ?? []), { relationshipId: id, names }])
  }
  return found
}
