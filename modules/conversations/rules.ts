import { addDays, dayIn, instantAt, workingDay } from '../../platform/calendar-day.ts'
import { clockOf, nextTimeToWrite, type MailTime } from '../../platform/mail-time.ts'
import type { WhyNotWrite } from './contract.ts'

/** Somebody of a relationship, as far as messages go. */
export type Writer = {
  readonly personId: string
  readonly declinedAt: string | null
  readonly leftAt: string | null
}
type Block = { readonly personId: string; readonly blockedId: string }
type Standing = {
  readonly status: string
  readonly parties: readonly Writer[]
  readonly blocks: readonly Block[]
}

const isHere = ({ declinedAt, leftAt }: Writer) => declinedAt === null && leftAt === null

/** Who receives what somebody writes: everybody who is there, unless one of the two blocked the other. */
export function receiversOf(authorId: string, { parties, blocks }: Omit<Standing, 'status'>): string[] {
  const isBetween = (other: string) =>
    blocks.some(
      ({ personId, blockedId }) =>
        (personId === other && blockedId === authorId) || (personId === authorId && blockedId === other),
    )
  return parties
    .filter((party) => party.personId !== authorId && isHere(party) && !isBetween(party.personId))
    .map(({ personId }) => personId)
}

/** Whose proposal stands has not begun; whoever left, or has nobody who would read it, writes to nobody. */
export function whyNotWrite(authorId: string, standing: Standing): WhyNotWrite | undefined {
  if (standing.status === 'proposed') return 'not-begun'
  const mine = standing.parties.find(({ personId }) => personId === authorId)
  if (standing.status !== 'active' || !mine || !isHere(mine)) return 'pair-over'
  return receiversOf(authorId, standing).length > 0 ? undefined : 'messages-closed'
}

/** Until when somebody reads what is written: `undefined` is all of it, for who is there or was to the end; `null` never. */
export function readsUntil(
  { declinedAt, leftAt }: Writer,
  { status, parties }: Omit<Standing, 'blocks'>,
): string | null | undefined {
  if (declinedAt !== null) return null
  const wasLast = status !== 'active' && parties.every((party) => (party.leftAt ?? '') <= (leftAt ?? ''))
  return wasLast ? undefined : (leftAt ?? undefined)
}

/** A message that nobody has read is worth a mail after so long. */
export const unreadForMinutes = 30

/** When to tell somebody by mail: at the hour that they chose, else by day on a working day where they live; one a day at most. */
export function whenToTell(
  { timeZone, mailHour, toldAt }: MailTime & { readonly toldAt: string | null },
  now: string,
): string {
  const today = dayIn(timeZone, now)
  const isTold = toldAt !== null && dayIn(timeZone, toldAt) >= today
  if (!isTold) return nextTimeToWrite({ timeZone, mailHour }, now)
  const tomorrow = addDays(today, 1)
  return mailHour === null
    ? instantAt(timeZone, workingDay(tomorrow), '08:00')
    : instantAt(timeZone, tomorrow, clockOf(mailHour))
}
