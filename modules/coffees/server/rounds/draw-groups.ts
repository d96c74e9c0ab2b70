import { pairPeers } from '../../../matching/server/index.ts'
import { reluctanceOf, unmetUpTo, type Drawn } from '../../rules.ts'

export type Met = { readonly one: string; readonly other: string; readonly nth: number }

/**
 * The twos of a round, and one three where they are odd: by the engine, so that two meet again only where nothing avoids it. The
 * round's id shuffles, so that nobody is favoured by when they joined.
 */
export function drawGroups(people: readonly Drawn[], met: readonly Met[], seed: string): string[][] {
  const known = new Map(people.map((one) => [one.personId, one]))
  const last = new Map(
    met.flatMap(
      ({ one, other, nth }) =>
        [
          [`${one} ${other}`, nth],
          [`${other} ${one}`, nth],
        ] as const,
    ),
  )
  const order = people
    .map(({ personId }) => ({ personId, at: shuffle(seed + personId) }))
    .toSorted((one, other) => one.at - other.at || (one.personId < other.personId ? -1 : 1))
    .map(({ personId }) => personId)
  return pairPeers(
    order,
    (one, other) => reluctanceOf(known.get(one)!, known.get(other)!, last.get(`${one} ${other}`)),
    unmetUpTo,
  )
}

/** FNV-1a: the same words give the same number everywhere. */
function shuffle(text: string): number {
  let hash = 0x811c9dc5
  for (const char of text) hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193)
  return hash >>> 0
}
