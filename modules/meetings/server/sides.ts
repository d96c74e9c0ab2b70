import type { Language } from '../../../platform/contract.ts'
import type { WorkContext } from '../../../platform/server/context.ts'
import { isTimeZone } from '../../../platform/time-zone.ts'
import { readPeople } from '../../people/server/index.ts'
import type { KnownPair } from '../../relationships/server/index.ts'

/** Somebody of a pair, with the clock that they live by. */
export type PersonOfPair = {
  readonly id: string
  readonly name: string
  readonly email: string | null
  readonly language: Language | null
  readonly timeZone: string
}

/** The people of these pairs. */
export async function readPeopleOfPairs(
  context: Pick<WorkContext, 'db' | 'organisation'>,
  pairs: readonly KnownPair[],
): Promise<Map<string, PersonOfPair>> {
  return readPeopleById(
    context,
    pairs.flatMap(({ parties }) => parties.map(({ personId }) => personId)),
  )
}

/** Who says no zone, or one that nobody knows here, lives by their organisation's clock. */
export async function readPeopleById(
  { db, organisation }: Pick<WorkContext, 'db' | 'organisation'>,
  ids: readonly string[],
): Promise<Map<string, PersonOfPair>> {
  const people = await readPeople(db, ids)
  return new Map(
    [...people.values()].map(({ id, name, email, language, profile: { timeZone } }) => [
      id,
      {
        id,
        name,
        email,
        language,
        timeZone: timeZone !== null && isTimeZone(timeZone) ? timeZone : organisation.timeZone,
      },
    ]),
  )
}

/** The other one of a pair. */
export function partnerIn({ parties }: KnownPair, personId: string): string {
  return parties.find((party) => party.personId !== personId)!.personId
}
