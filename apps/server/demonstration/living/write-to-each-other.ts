import { markRead, sendMessage } from '../../../../modules/conversations/contract.ts'
import { chance } from '../plan/chance.ts'
import words from '../words.json' with { type: 'json' }
import { hour, type Act, type Edition, type LivedPair } from './lived-pair.ts'

type Said = keyof typeof words.messages

/** A first word once both have said yes, and a few after a meeting; some wait for their answer. */
export function actsOfWriting(edition: Edition, pair: LivedPair): Act[] {
  const { yesOn, meetings, end } = pair.planned
  const begun = Math.max(yesOn.mentor, yesOn.mentee)
  const until = end ? ('askedOn' in end ? end.askedOn : end.endsOn) : Infinity
  const held = meetings.filter(({ told }) => told === 'both')
  return [
    ...exchange(edition, pair, { day: begun + 1, first: 'hello', back: 'welcome' }),
    ...held.flatMap(({ day }) => exchange(edition, pair, { day: day + 2, first: 'thanks', back: 'answer' })),
  ].filter(({ day }) => day < until)
}

type Exchange = { readonly day: number; readonly first: Said; readonly back: Said }

function exchange(
  { stage }: Edition,
  { id, actors, planned }: LivedPair,
  { day, first, back }: Exchange,
): Act[] {
  const of = (what: string, below: number) => chance(`${planned.key}/${day}/${what}`, below)
  if (of('written', 3) === 0) return []
  const textOf = (said: Said) => words.messages[said][of(said, words.messages[said].length)]!
  let number: number
  const writes: Act = {
    day,
    at: hour(17, of('minute', 60)),
    run: async () => {
      number = (await stage.ask(actors.mentee, sendMessage, { id, text: textOf(first) })).number
    },
  }
  const answers: Act = {
    day: day + 1,
    at: hour(12, of('minute', 60)),
    run: async () => {
      await stage.ask(actors.mentor, markRead, { id, number })
      await stage.ask(actors.mentor, sendMessage, { id, text: textOf(back) })
    },
  }
  return of('answered', 5) === 0 ? [writes] : [writes, answers]
}
