export { advance, secondsLeft } from './agenda/index.ts'

type Standing = { readonly cancelledAt: string | null; readonly startsAt: string; readonly minutes: number }

export const endOf = ({ startsAt, minutes }: Pick<Standing, 'startsAt' | 'minutes'>) =>
  new Date(Date.parse(startsAt) + minutes * 60_000).toISOString()

/** Nothing changes in one that was called off, or is over. */
export function whyNotChange(
  gathering: Standing,
  now: string,
): 'gathering-cancelled' | 'gathering-over' | undefined {
  if (gathering.cancelledAt !== null) return 'gathering-cancelled'
  return endOf(gathering) <= now ? 'gathering-over' : undefined
}

/** Days after an evening of trial encounters during which one may say of whom one met. */
export const impressionDays = 14

/**
 * Whether those who met at an evening in rounds are asked whom they would be a pair with: from its beginning, in an edition that
 * makes pairs, until pairs are published or the time is over.
 */
export function asksImpressions(
  gathering: Standing,
  {
    pairs,
    publishedAt,
    now,
  }: { readonly pairs: boolean; readonly publishedAt: string | null; readonly now: string },
): boolean {
  if (!pairs || gathering.cancelledAt !== null || gathering.startsAt > now) return false
  const lastDay = Date.parse(endOf(gathering)) + impressionDays * 86_400_000
  return Date.parse(now) < lastDay && (publishedAt === null || publishedAt < gathering.startsAt)
}

type Said = { readonly personId: string; readonly state: string; readonly saidAt: string }

/** What becomes of who says that they come: a place, or to wait where none is left. */
export const stateOfNext = (places: number | null, coming: number): 'coming' | 'waiting' =>
  places === null || coming < places ? 'coming' : 'waiting'

/** Who waits, in the order of their saying. */
export const waitingIn = (said: readonly Said[]): string[] =>
  said
    .filter(({ state }) => state === 'waiting')
    .toSorted(
      (one, other) => one.saidAt.localeCompare(other.saidAt) || one.personId.localeCompare(other.personId),
    )
    .map(({ personId }) => personId)

/** Who of those that wait gets the places that are free now. */
export function promoted(places: number | null, said: readonly Said[]): string[] {
  const waiting = waitingIn(said)
  if (places === null) return waiting
  const coming = said.filter(({ state }) => state === 'coming').length
  return waiting.slice(0, Math.max(0, places - coming))
}
