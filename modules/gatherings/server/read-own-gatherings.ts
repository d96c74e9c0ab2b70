import type { Context } from '../../../platform/server/context.ts'
import { readMeetingsOfEdition } from '../../meetings/server/index.ts'
import { readPairsOfEdition } from '../../relationships/server/index.ts'
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
  const undatedIn = new Map<string, OwnGathering['undated']>()
  for (const editionId of new Set(gatherings.map((one) => one.editionId)))
    undatedIn.set(editionId, await undatedOf(context, editionId))
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
      undated: gathering.cancelledAt === null ? undatedIn.get(gathering.editionId)! : [],
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

async function undatedOf({ db, person, now }: Reading, editionId: string): Promise<OwnGathering['undated']> {
  const pairs = (await readPairsOfEdition(db, editionId)).filter(
    ({ status, parties }) => status === 'active' && parties.some(({ personId }) => personId === person.id),
  )
  if (pairs.length === 0) return []
  const dated = await datedPairs(db, editionId, now)
  return pairs
    .filter(({ id }) => !dated.has(id))
    .map(({ id, parties }) => ({
      relationshipId: id,
      names: parties.filter(({ personId }) => personId !== person.id).map(({ name }) => name),
    }))
}

/** The day of the next date of each pair of an edition that has one. */
export async function datedPairs(
  db: Context['db'],
  editionId: string,
  now: string,
): Promise<Map<string, string>> {
  const meetings = await readMeetingsOfEdition(db, editionId)
  const next = new Map<string, string>()
  for (const { relationshipId, state, startsAt, on } of meetings)
    if (state === 'planned' && startsAt !== null && startsAt > now && !next.has(relationshipId))
      next.set(relationshipId, on)
  return next
}
