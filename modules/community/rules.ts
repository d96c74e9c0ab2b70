/** A question that nobody answers for so long is shown to the mentors of its theme. */
export const hoursToMentors = 48

export const toMentorsAt = (askedAt: string): string =>
  new Date(Date.parse(askedAt) + hoursToMentors * 3_600_000).toISOString()

type Written = { readonly authorId: string; readonly writtenAt: string }

/**
 * Somebody else wrote after it, or it is the answer that helped: what they read stays in sight when it is changed. Until
 * then a change replaces what stood there.
 */
export const keepsEarlierWording = (
  post: Written & { readonly isHelped: boolean },
  others: readonly Written[],
): boolean =>
  post.isHelped ||
  others.some(({ authorId, writtenAt }) => authorId !== post.authorId && writtenAt >= post.writtenAt)

/** A slip that is put right at once, before anybody wrote, is no change that readers must be told of. */
export const minutesToCorrect = 15

export const showsAsEdited = (writtenAt: string, now: string, keepsEarlier: boolean): boolean =>
  keepsEarlier || Date.parse(now) - Date.parse(writtenAt) > minutesToCorrect * 60_000

type Listening = {
  readonly team: readonly string[]
  readonly referents: readonly string[]
  readonly admins: readonly string[]
}

/**
 * Who reads a report: the team; one about somebody of the team the referent, else the others of it, else the admins. Nobody reads
 * what is said of themselves.
 */
export function readersOfReport(
  authorId: string,
  { team, referents, admins }: Listening,
): { readonly readBy: 'team' | 'referent' | 'admins'; readonly personIds: readonly string[] } {
  const others = (ids: readonly string[]) => ids.filter((id) => id !== authorId)
  if (!team.includes(authorId) && team.length > 0) return { readBy: 'team', personIds: team }
  if (others(referents).length > 0) return { readBy: 'referent', personIds: others(referents) }
  if (others(team).length > 0) return { readBy: 'team', personIds: others(team) }
  return { readBy: 'admins', personIds: others(admins) }
}

/** The middle one; of two the mean of both. */
export function medianOf(numbers: readonly number[]): number | null {
  if (numbers.length === 0) return null
  const inOrder = numbers.toSorted((one, other) => one - other)
  const middle = inOrder.length >> 1
  return inOrder.length % 2 === 1 ? inOrder[middle]! : (inOrder[middle - 1]! + inOrder[middle]!) / 2
}

/** How long ago the last digest must be: less than a day or a week, so that its hour does not move on. */
export const hoursBetweenDigests = { daily: 20, weekly: 100 } as const

/** The weekly one comes on Mondays, by the organisation's calendar. */
export const isDayOfWeekly = (day: string): boolean => new Date(`${day}T12:00:00Z`).getUTCDay() === 1
