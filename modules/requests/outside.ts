/** A member invites so many people from outside in a calendar month; each of the team, more. */
export const mostInvited = { member: 3, team: 100 } as const

/** An invitation waits so long; then its address is erased. */
export const invitationDays = 30

/** Who said no is not written to again, whoever invites them, for so long. */
export const leaveInPeaceDays = 365

/** The first day of the month of a day, and that of the next. */
export function monthOf(day: string): { first: string; next: string } {
  const [year, month] = day.split('-').map(Number) as [number, number]
  const next = month === 12 ? [year + 1, 1] : [year, month + 1]
  return { first: `${day.slice(0, 7)}-01`, next: `${next[0]}-${String(next[1]).padStart(2, '0')}-01` }
}

/** Our mail carries one member's words to a stranger: no address of a page among them. */
export const holdsLink = (text: string): boolean =>
  /https?:|www\.|\b[\w-]+\.(com|net|org|fr|io|eu|info|biz|ru|cn|xyz)\b/i.test(text)

type Invited = {
  readonly answer: string | null
  readonly until: string
}

/** A "no" looks like no answer: nobody has to explain it to whoever invited them. */
export function stateForInviter({ answer, until }: Invited, now: string) {
  if (answer === 'accepted') return 'mentor'
  if (answer === 'withdrawn') return 'withdrawn'
  return until <= now ? 'over' : 'waiting'
}

/** What the link still opens. */
export function stateForOutsider({ answer, until }: Invited, now: string) {
  if (answer === 'accepted') return 'accepted'
  return answer !== null || until <= now ? 'over' : 'waiting'
}
