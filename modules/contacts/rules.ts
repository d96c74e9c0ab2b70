export {
  dueOf,
  everyMoment,
  kindOf,
  kinds,
  momentsOf,
  type DueContact,
  type FollowedPair,
  type Kind,
  type Moment,
  type Rhythm,
} from './due/moments.ts'

/** A contact is noted once it has taken place, and with a pair that both have said yes to. */
export function whyNotNote(
  on: string,
  { today, activeOn }: { readonly today: string; readonly activeOn: string | null },
): 'in-the-future' | 'before-the-pair' | undefined {
  if (on > today) return 'in-the-future'
  return activeOn === null || on < activeOn ? 'before-the-pair' : undefined
}
