import { nextDaytime, nextWorkingDaytime } from '../../platform/calendar-day.ts'
import type { EndedKind, OwnEnd, PartyRole, RelationshipKind, RelationshipStatus } from './contract.ts'

/** One of the two or more of a relationship, and what they have said. */
export type PartyState = {
  readonly role: PartyRole
  readonly acceptedAt: string | null
  readonly declinedAt: string | null
  readonly leftAt: string | null
}
export type Standing = {
  readonly status: RelationshipStatus
  readonly mine: PartyState
  readonly others: readonly PartyState[]
}

/** A no comes after a yes where both were said. */
export function answerOf({ acceptedAt, declinedAt }: PartyState): 'accepted' | 'declined' | null {
  if (declinedAt !== null) return 'declined'
  return acceptedAt === null ? null : 'accepted'
}

/** One yes a person; a relationship that will not be stays so. */
export function whyNotAccept({
  status,
  mine,
}: Standing): 'already-answered' | 'already-declined' | 'lapsed' | 'taken-back' | undefined {
  if (status === 'declined' || answerOf(mine) === 'declined') return 'already-declined'
  if (status === 'lapsed') return 'lapsed'
  if (status === 'withdrawn') return 'taken-back'
  return status === 'proposed' && mine.acceptedAt === null ? undefined : 'already-answered'
}

/** Declining is for a proposal; an active relationship ends in another way. */
export function whyNotDecline({
  status,
  mine,
}: Standing): 'already-active' | 'already-declined' | 'lapsed' | 'taken-back' | undefined {
  if (status === 'lapsed') return 'lapsed'
  if (status === 'withdrawn') return 'taken-back'
  if (status === 'active' || status === 'ended') return 'already-active'
  return status === 'proposed' && answerOf(mine) !== 'declined' ? undefined : 'already-declined'
}

/**
 * What a proposal becomes once somebody has answered: active once a mentor and a mentee (two peers; three of a circle)
 * have said yes and nobody is asked any more; declined once those who have not said no are too few.
 */
export function afterAnswer(
  kind: RelationshipKind,
  parties: readonly PartyState[],
): 'proposed' | 'active' | 'declined' {
  const present = parties.filter((party) => party.leftAt === null && party.declinedAt === null)
  if (!canStand(kind, present)) return 'declined'
  return present.every(({ acceptedAt }) => acceptedAt !== null) ? 'active' : 'proposed'
}

/** A pair is its two; a team goes on while it has a mentor and a mentee, a circle while three are there. */
function canStand(kind: RelationshipKind, present: readonly PartyState[]): boolean {
  if (kind === 'circle') return present.length >= 3
  const count = (role: PartyRole) => present.filter((party) => party.role === role).length
  return (count('mentor') >= 1 && count('mentee') >= 1) || count('peer') >= 2
}

/** Somebody leaving an active relationship ends it only where fewer than two are left. */
export function endsWithout(parties: readonly PartyState[]): boolean {
  return parties.filter(({ acceptedAt, leftAt }) => acceptedAt !== null && leftAt === null).length < 2
}

/**
 * Asked again: whoever has said yes to a pair that stands, and to no text of a charter as it reads now. A change in the
 * other language alone asks nobody again.
 */
export function hasCharterToAgree(
  { status, mine }: Pick<Standing, 'status' | 'mine'>,
  accepted: readonly { readonly language: 'fr' | 'en'; readonly text: string }[],
  present: { readonly fr: string; readonly en: string },
): boolean {
  const stands = status === 'proposed' || status === 'active'
  const isIn = mine.acceptedAt !== null && mine.declinedAt === null && mine.leftAt === null
  return stands && isIn && !accepted.some(({ language, text }) => text === present[language])
}

export const hoursToUndo = 72

/** An answer is taken back by who gave it, within its hours, while what it made is a proposal, a beginning or a no. */
export function whyNotUndo(
  { status, mine }: Standing,
  now: string,
): 'nothing-to-undo' | 'too-late-to-undo' | undefined {
  const answeredAt = mine.declinedAt ?? mine.acceptedAt
  if (answeredAt === null) return 'nothing-to-undo'
  const isRecent = Date.parse(now) - Date.parse(answeredAt) < hoursToUndo * 3_600_000
  const isOpen = status === 'proposed' || status === 'active' || status === 'declined'
  return isRecent && isOpen ? undefined : 'too-late-to-undo'
}

/** Whose turn it is, as its reader sees it. */
export function waitingFor({ status, mine }: Standing): 'me' | 'partner' | 'nobody' {
  if (status !== 'proposed' || answerOf(mine) === 'declined') return 'nobody'
  return mine.acceptedAt === null ? 'me' : 'partner'
}

/** A proposal waits seven days; who has not answered is reminded on the second and the fifth. */
export const answerWithinDays = 7
export const remindAfterDays = [2, 5] as const

/** The team is reminded of people who wait for a next round, so long after it was told. */
export const teamRemindedAfterDays = 7

/** A link may be in the wrong hands: nobody's mailbox is filled by it. */
export const mostQuestionsADay = 5
export const whyNotAsk = (
  askedToday: number,
  readers: number,
): 'enough-questions' | 'nobody-to-ask' | undefined => {
  if (readers === 0) return 'nobody-to-ask'
  return askedToday < mostQuestionsADay ? undefined : 'enough-questions'
}

/** A proposal is taken back before all have said yes; afterwards it ends in another way. */
export function whyNotTakeBack(status: RelationshipStatus): 'already-active' | 'already-over' | undefined {
  if (status === 'proposed') return undefined
  return status === 'active' ? 'already-active' : 'already-over'
}

/** What an active relationship's end is refused for; a proposal ends in other ways. */
export function whyNotEnd(status: RelationshipStatus): 'pair-over' | 'not-begun' | undefined {
  if (status === 'active') return undefined
  return status === 'proposed' ? 'not-begun' : 'pair-over'
}

/** Nothing held for so many days: closing is proposed, and so many days later it is done unless somebody objects. */
export const silentAfterDays = 60
export const objectWithinDays = 7

/** Whoever is asked about a meeting of the last day may still answer: it closes so many days after it. */
export const closesAfterDays = 4

/** What was written in it is erased so long after the end. */
export const readableForDays = 365

/** As the two read it: whether it was followed by another pair is told to neither of the other. */
export function endAsRead(kind: EndedKind): OwnEnd['as'] {
  return kind === 'completed' || kind === 'never-started' ? kind : 'stopped'
}

/**
 * When somebody is reminded of a proposal from this instant on: in a working day's daytime where they live, at a weekend
 * only where it would lapse before Monday; undefined where no daytime is left.
 */
export function whenToRemind(timeZone: string, now: string, answerBy: string): string | undefined {
  return [nextWorkingDaytime(timeZone, now), nextDaytime(timeZone, now)].find((instant) => instant < answerBy)
}
