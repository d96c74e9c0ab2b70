import type { OwnMeeting, Side } from '../contract.ts'
import {
  meetingState,
  whyNotChangeDate,
  whyNotContest,
  whyNotExcuse,
  whyNotSay,
  whyNotTakeBack,
} from '../rules.ts'
import type { KeptMeeting } from './kept-meeting.ts'

type Reading = { readonly personId: string; readonly now: string; readonly isOpen: boolean }

/** A meeting as one of the two sees it, with what this reader may do now. */
export function ownMeeting(
  meeting: KeptMeeting,
  others: readonly KeptMeeting[],
  { personId, now, isOpen }: Reading,
): OwnMeeting {
  const { known, startsAt, createdBy } = meeting
  const { planned, cancellation, words } = known
  const { state, heldBy, isLate, settlesAt } = meetingState(known, now)
  const side = (person: string): Side => (person === personId ? 'me' : 'partner')
  const saidBy = (wanted: Side) => {
    const word = words.find(({ by }) => side(by) === wanted)
    return word ? { said: word.said, absent: word.absent.map(side) } : null
  }
  const isToCome = state === 'planned' && now < startsAt!
  const waiting = isToCome ? [...meeting.agreed].find(([, at]) => at === null) : undefined
  const same = others.find(({ id }) => id === meeting.maybeSameAs)
  const { id, heldOn, minutes, means, place, subject, moveWord, cancelWord } = meeting
  return {
    id,
    state,
    heldBy,
    isLate,
    on: heldOn,
    startsAt,
    endsAt: planned?.endsAt ?? null,
    minutes,
    means,
    place,
    subject,
    by: side(createdBy),
    waitsFor: waiting ? side(waiting[0]) : null,
    waitsSince: waiting ? (meeting.movedAt ?? meeting.createdAt) : null,
    moveWord,
    cancelledBy: cancellation?.by ? side(cancellation.by) : null,
    cancelWord,
    mine: saidBy('me'),
    theirs: saidBy('partner'),
    maybeSameAs: same ? { id: same.id, on: same.heldOn } : null,
    settlesAt,
    may: isOpen ? whatMay() : [],
  }

  function whatMay(): OwnMeeting['may'] {
    const saying = { by: personId, said: 'met' as const, absent: [] }
    const may: OwnMeeting['may'] = []
    if (!whyNotSay(known, saying, now)) may.push('say')
    if (!whyNotTakeBack(known, personId, now)) may.push('take-back')
    if (!whyNotContest(known, personId, now)) may.push('contest')
    if (known.excusedBy === null && !whyNotExcuse(known, personId, now)) may.push('excuse')
    if (!whyNotChangeDate(known, now)) may.push('move')
    if (waiting?.[0] === personId) may.push('agree')
    return may
  }
}
