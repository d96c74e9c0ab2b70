import type { Column, NeedsCovered, Reciprocity } from '../../problem/criterion.ts'
import type { RankedOption } from '../detail.ts'
import { rounded, twoSided, type Measure } from './measure.ts'
import { hasOption, numberOptions, optionSets } from './option-sets.ts'

/** Share of one side's needs, the first weighing most, that the other side offers. */
export function coverage(criterion: NeedsCovered | Reciprocity): Measure {
  const weights = criterion.rankWeights ?? [5, 4, 3, 2, 1]
  if (criterion.kind === 'needs-covered') {
    const covered = coverNeeds(criterion.mentees, criterion.mentors, weights)
    const detail = (mentee: number, mentor: number) => ({
      kind: criterion.kind,
      ...covered.detail(mentee, mentor),
    })
    return twoSided(criterion, covered.value, detail)
  }
  const covered = coverNeeds(criterion.mentors, criterion.mentees, weights)
  return twoSided(
    criterion,
    (mentee, mentor) => covered.value(mentor, mentee),
    (mentee, mentor) => ({ kind: criterion.kind, ...covered.detail(mentor, mentee) }),
  )
}

function coverNeeds(
  needs: Column<readonly string[]>,
  offers: Column<readonly string[]>,
  weights: readonly number[],
) {
  const numbers = numberOptions(needs)
  const offered = optionSets(offers, numbers)
  const asked = needs.map((options) => [...new Set(options)])
  const codes = asked.map((options) => Int32Array.from(options, (option) => numbers.get(option)!))
  const weightOf = (rank: number) => weights[Math.min(rank, weights.length - 1)] ?? 1
  const totals = asked.map((options) => options.reduce((sum, _, rank) => sum + weightOf(rank), 0))
  return {
    value(needing: number, offering: number): number {
      const wanted = codes[needing]!
      let found = 0
      for (let rank = 0; rank < wanted.length; rank++) {
        if (hasOption(offered, offering, wanted[rank]!)) found += weightOf(rank)
      }
      return rounded(10_000 * found, Math.max(1, totals[needing]!))
    },
    detail(needing: number, offering: number) {
      const covered: RankedOption[] = []
      const uncovered: RankedOption[] = []
      asked[needing]!.forEach((option, at) => {
        const list = hasOption(offered, offering, codes[needing]![at]!) ? covered : uncovered
        list.push({ option, rank: at + 1 })
      })
      return { covered, uncovered }
    },
  }
}
