import {
  agreeToMeeting,
  cancelMeeting,
  contestMeeting,
  noteMeeting,
  planMeeting,
  sayWhetherMet,
} from '../../../../modules/meetings/contract.ts'
import { addDays } from '../../../../platform/calendar-day.ts'
import type { PlannedMeeting } from '../plan/plan-pairs.ts'
import words from '../words.json' with { type: 'json' }
import { hour, otherSide, type Act, type Edition, type LivedPair } from './lived-pair.ts'

/** A date that one proposes and the other takes, or a "we met" afterwards; then what each says of it. */
export function actsOfMeeting(edition: Edition, pair: LivedPair, meeting: PlannedMeeting): Act[] {
  return meeting.how === 'planned' ? planned(edition, pair, meeting) : noted(edition, pair, meeting)
}

function planned({ stage, firstDay }: Edition, pair: LivedPair, meeting: PlannedMeeting): Act[] {
  const [by, other] = [pair.actors[meeting.by], pair.actors[otherSide(meeting.by)]]
  let made: { readonly id: string; readonly startsAt: string }
  const plan = async () => {
    const { meetings } = await stage.ask(by, planMeeting, {
      relationshipId: pair.id,
      on: addDays(firstDay, meeting.day),
      at: hour(meeting.hour),
      timeZone: stage.organisation.timeZone,
      minutes: 60,
      means: meeting.means,
      place: '',
    })
    const on = addDays(firstDay, meeting.day)
    const found = meetings.find((one) => one.on === on && one.state === 'planned')!
    made = { id: found.id, startsAt: found.startsAt! }
  }
  const said = { said: 'met' as const }
  const after: Record<PlannedMeeting['told'], Act[]> = {
    both: [
      act(meeting.day, meeting.hour + 2, () => stage.ask(by, sayWhetherMet, { id: made.id, ...said })),
      act(meeting.day + 1, 12, () => stage.ask(other, sayWhetherMet, { id: made.id, ...said })),
    ],
    one: [act(meeting.day, meeting.hour + 2, () => stage.ask(by, sayWhetherMet, { id: made.id, ...said }))],
    nobody: [],
    contested: [],
    'called-off': [
      act(meeting.day - 1, 16, () => stage.ask(other, cancelMeeting, { id: made.id, word: words.calledOff })),
    ],
  }
  return [
    act(meeting.chosenOn, 11, plan),
    act(meeting.chosenOn + 1, 13, () => stage.ask(other, agreeToMeeting, made)),
    ...after[meeting.told],
  ]
}

function noted({ stage, firstDay }: Edition, pair: LivedPair, meeting: PlannedMeeting): Act[] {
  const [by, other] = [pair.actors[meeting.by], pair.actors[otherSide(meeting.by)]]
  let id: string
  const note = async () => {
    const on = addDays(firstDay, meeting.day)
    const noting = { relationshipId: pair.id, on, means: meeting.means, place: '' }
    id = (await stage.ask(by, noteMeeting, noting)).meetingId
  }
  const answers = {
    both: () => stage.ask(other, sayWhetherMet, { id, said: 'met', absent: [] }),
    contested: () => stage.ask(other, contestMeeting, { id }),
  }
  const answer = meeting.told === 'both' || meeting.told === 'contested' ? answers[meeting.told] : null
  return [act(meeting.day, meeting.hour + 2, note), ...(answer ? [act(meeting.day + 1, 12, answer)] : [])]
}

const act = (day: number, at: number, run: () => Promise<unknown>): Act => ({ day, at: hour(at, 15), run })
