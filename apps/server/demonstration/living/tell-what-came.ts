import {
  introduce,
  sayWhatCame,
  showPairOutcomes,
  writeOutcome,
} from '../../../../modules/outcomes/contract.ts'
import { addDays } from '../../../../platform/calendar-day.ts'
import { chance } from '../plan/chance.ts'
import words from '../words.json' with { type: 'json' }
import type { Act, Edition, LivedPair } from './lived-pair.ts'

const told = [
  { toldPartner: true, toldTeam: true, quoted: 'anonymous' },
  { toldPartner: true, toldTeam: true, quoted: 'named' },
  { toldPartner: true, toldTeam: false, quoted: null },
  { toldPartner: false, toldTeam: false, quoted: null },
] as const

/** Of pairs that met three times and lasted: half write what came of it, some mentors introduce somebody. */
export function actsOfOutcomes({ stage, firstDay }: Edition, { id, actors, planned }: LivedPair): Act[] {
  const third = planned.meetings[2]
  if (!third || planned.end) return []
  const of = (what: string, below: number) => chance(`${planned.key}/outcome/${what}`, below)
  const writes: Act = {
    day: third.day + 4,
    at: '17:10',
    run: () =>
      stage.ask(actors.mentee, writeOutcome, {
        id,
        on: addDays(firstDay, third.day + 3),
        words: words.cameOfIt[of('which', words.cameOfIt.length)]!,
        ...told[of('told', told.length)]!,
      }),
  }
  const introduces: Act = {
    day: third.day + 1,
    at: '12:20',
    run: () =>
      stage.ask(actors.mentor, introduce, {
        id,
        ...words.introductions[of('whom', words.introductions.length)]!,
      }),
  }
  const says: Act = {
    day: third.day + 24,
    at: '12:50',
    run: async () => {
      const { introductions } = await stage.ask(actors.mentee, showPairOutcomes, { id })
      const came = (['met', 'in-touch', 'nothing'] as const)[of('came', 3)]!
      await stage.ask(actors.mentee, sayWhatCame, { id: introductions[0]!.id, came, words: null })
    },
  }
  return [
    ...(of('writes', 2) === 0 ? [writes] : []),
    ...(of('introduces', 3) === 0 ? [introduces, ...(of('says', 3) < 2 ? [says] : [])] : []),
  ]
}
