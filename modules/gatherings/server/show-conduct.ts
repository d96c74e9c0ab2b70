import { action } from '../../../platform/server/action.ts'
import { readEnrolled } from '../../enrolment/server/index.ts'
import { dayIn } from '../../../platform/calendar-day.ts'
import { readNextDates } from '../../meetings/server/index.ts'
import { readPairsOfEdition } from '../../relationships/server/index.ts'
import { showConduct, type Came, type SignUpState } from '../contract.ts'
import { asShown, kept, readSaid } from './kept-gathering.ts'
import { whomTheyMet, type Met } from './impressions/whom-they-met.ts'
import { readRounds } from './read-rounds.ts'

export const showConductAction = action(showConduct, async (context, { id }) => {
  const { db, now, organisation } = context
  const row = await db
    .selectFrom('gatherings.gatherings')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const gathering = kept(row)
  const said = await readSaid(db, [id])
  const enrolled = await readEnrolled(db, gathering.editionId)
  const pairs = (await readPairsOfEdition(db, gathering.editionId)).filter(
    ({ status }) => status === 'active',
  )
  const next = await readNextDates(
    db,
    pairs.map(({ id: pairId }) => pairId),
    now,
  )
  const names = new Map(enrolled.map(({ personId, name }) => [personId, name]))
  return {
    gathering: asShown(context, gathering, said),
    revision: gathering.revision,
    iceBreakers: [...gathering.iceBreakers],
    clock: gathering.clock,
    people: [...names]
      .map(([personId, name]) => {
        const one = said.find((other) => other.personId === personId)
        return {
          personId,
          name,
          state: (one?.state ?? null) as SignUpState | null,
          came: (one?.came ?? null) as Came | null,
        }
      })
      .toSorted((one, other) => one.name.localeCompare(other.name)),
    rounds: gathering.kind === 'meet-and-share' ? await readRounds(db, id) : [],
    impressions: countSaid(await whomTheyMet(db, gathering, now)),
    pairs: pairs.map(({ id: pairId, parties }) => ({
      id: pairId,
      names: parties.map(({ name }) => name),
      nextOn: next.has(pairId) ? dayIn(organisation.timeZone, next.get(pairId)!) : null,
    })),
  }
})

/** Who said a word of anybody, and never which: the team reads no more of it here. */
function countSaid(met: readonly Met[] | null): { said: number; of: number } | null {
  if (met === null || met.length === 0) return null
  const spoke = met.filter(({ impression }) => impression !== null)
  const count = (some: readonly Met[]) => new Set(some.map(({ personId }) => personId)).size
  return { said: count(spoke), of: count(met) }
}
