import {
  confide,
  endConfidedRelationship,
  endOwnRelationship,
  listConfidences,
} from '../../../../modules/feedback/contract.ts'
import {
  acceptRelationship,
  continueTogether,
  editGoal,
  listGoals,
  writeGoal,
} from '../../../../modules/relationships/contract.ts'
import { addDays } from '../../../../platform/calendar-day.ts'
import { chance } from '../plan/chance.ts'
import words from '../words.json' with { type: 'json' }
import { actsOfMeeting } from './acts-of-meeting.ts'
import type { Act, Edition, LivedPair } from './lived-pair.ts'
import { actsOfOutcomes } from './tell-what-came.ts'
import { actsOfWriting } from './write-to-each-other.ts'

/** All that the two do in their pair, but for what they are asked. */
export function actsOfPair(edition: Edition, pair: LivedPair): Act[] {
  const { planned } = pair
  return [
    ...yes(edition, pair),
    ...planned.meetings.flatMap((meeting) => actsOfMeeting(edition, pair, meeting)),
    ...actsOfWriting(edition, pair),
    ...goal(edition, pair),
    ...actsOfOutcomes(edition, pair),
    ...goingOn(edition, pair),
    ...end(edition, pair),
  ]
}

/** The invented edition words its charter once, and its people read French. */
const charterOnScreen = { version: 1, language: 'fr' } as const

function yes({ stage }: Edition, { id, actors, planned }: LivedPair): Act[] {
  return (['mentor', 'mentee'] as const).map((side) => ({
    day: planned.yesOn[side],
    at: side === 'mentor' ? '12:10' : '18:20',
    run: () => stage.ask(actors[side], acceptRelationship, { id, charter: charterOnScreen }),
  }))
}

/** A goal after the first meeting, judged by whose it is before the last day. */
function goal({ stage }: Edition, { id, actors, planned }: LivedPair): Act[] {
  const first = planned.meetings[0]
  const of = (what: string, below: number) => chance(`${planned.key}/goal/${what}`, below)
  if (!first || of('written', 4) === 0) return []
  const written = words.goals[of('which', words.goals.length)]!
  const writes: Act = {
    day: first.day + 1,
    at: '17:40',
    run: () => stage.ask(actors.mentee, writeGoal, { id, ...written }),
  }
  const judges: Act = {
    day: 112,
    at: '18:10',
    run: async () => {
      const { goals } = await stage.ask(actors.mentee, listGoals, { id })
      const state = (['reached', 'reached', 'partly', 'set-aside'] as const)[of('state', 4)]!
      await stage.ask(actors.mentee, editGoal, { id: goals[0]!.id, ...written, progress: '', state })
    },
  }
  return planned.end ? [writes] : [writes, judges]
}

function goingOn({ stage, firstDay }: Edition, { id, actors, planned }: LivedPair): Act[] {
  if (planned.until === null) return []
  const until = addDays(firstDay, planned.until)
  return (['mentee', 'mentor'] as const).map((side, index) => ({
    day: 110 + index,
    at: '12:40',
    run: () => stage.ask(actors[side], continueTogether, { id, until }),
  }))
}

function end({ stage, actors: everybody }: Edition, { id, actors, planned }: LivedPair): Act[] {
  if (planned.end === null) return []
  const { endsOn } = planned.end
  if (planned.end.by === 'mentor') {
    const why = { reason: 'no-time', words: '', readBy: 'referent' } as const
    return [
      { day: endsOn, at: '11:30', run: () => stage.ask(actors.mentor, endOwnRelationship, { id, ...why }) },
    ]
  }
  const asks: Act = {
    day: planned.end.askedOn,
    at: '18:30',
    run: () => stage.ask(actors.mentee, confide, { id, kind: 'change', words: '', readBy: 'referent' }),
  }
  const ends: Act = {
    day: endsOn,
    at: '11:50',
    run: async () => {
      const referent = [...everybody.values()].find(({ person }) => person.email === words.referent.email)!
      const { confidences } = await stage.ask(referent, listConfidences, {})
      const asked = confidences.find(
        ({ kind, name, closedAt, isPairOpen }) =>
          kind === 'change' && closedAt === null && isPairOpen && name === actors.mentee.person.name,
      )
      await stage.ask(referent, endConfidedRelationship, { id: asked!.id, reason: 'needs-differ', words: '' })
    },
  }
  return [asks, ends]
}
