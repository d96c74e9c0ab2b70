import type { Price } from 'matching-engine'
import { sentence, type Sentence } from '../../sentences/sentence.ts'

/** What a wish costs to everybody together: people of both sides first, then even loads or the weakest pair, then points on average. */
export function wholeInWords({ before, change, after }: Price & { possible: true }, pairs: number): Sentence {
  if (change.served < 0) return sentence('whatIf.whole.fewer', { count: -change.served })
  if (change.served > 0) return sentence('whatIf.whole.more', { count: change.served })
  const mentors = change.mentorsServed ?? 0
  if (mentors < 0) return sentence('whatIf.whole.fewer-mentors', { count: -mentors })
  if (mentors > 0) return sentence('whatIf.whole.more-mentors', { count: mentors })
  if ((change.squares ?? 0) > 0) return sentence('whatIf.whole.less-even')
  const points = Math.round((10 * Math.abs(change.total)) / (100 * pairs)) / 10
  const average = Math.round(before.total / (100 * pairs))
  if (change.total > 0 && (change.lowest ?? 0) < 0) {
    return sentence('whatIf.whole.weakest', { from: inPoints(before.lowest), to: inPoints(after.lowest) })
  }
  if (change.total === 0) return sentence('whatIf.whole.same')
  if (points < 0.1) return sentence(change.total < 0 ? 'whatIf.whole.loses-hardly' : 'whatIf.whole.same')
  if (change.total > 0) return sentence('whatIf.whole.gains', { points, average })
  return sentence(points < 1 ? 'whatIf.whole.loses-little' : 'whatIf.whole.loses', { points, average })
}

function inPoints(score: number | null): number {
  return Math.round((score ?? 0) / 100)
}
