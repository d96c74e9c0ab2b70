import { differenceOfShares, holm, normalAtMost } from '../../insights/statistics/index.ts'
import type { SurveyGroup } from '../contract.ts'

type Group = Omit<SurveyGroup, 'apart'>

/** Where fewer of them answered, a difference may as well be of who answered. */
export const leastAnswered = 0.6

/**
 * Each group against all the others: the difference with Newcombe's interval, tested by the score of two shares (Pearson) and
 * adjusted by Holm, since all of them are looked at.
 */
export function tellApart(groups: readonly Group[]): SurveyGroup[] {
  const told = groups.filter(({ share }) => share.value !== null)
  const compared = told.length < 2 ? [] : told.map((group) => against(group, told))
  const adjusted = holm(compared.map(({ p }) => p))
  return groups.map((group) => {
    const at = told.indexOf(group)
    const found = compared[at]
    if (!found) return { ...group, apart: null }
    const { difference, low, high } = found
    const p = adjusted[at]!
    const isTold = p < 0.05
    const verdict =
      group.answered < leastAnswered * group.asked
        ? ('too-few-answered' as const)
        : isTold
          ? difference > 0
            ? ('above' as const)
            : ('below' as const)
          : ('not-told' as const)
    return { ...group, apart: { difference, low, high, holm: p, verdict } }
  })
}

function against(group: Group, all: readonly Group[]) {
  const others = all.filter((one) => one !== group)
  const one = counted(group)
  const rest = others
    .map(counted)
    .reduce((sum, { cases, of }) => ({ cases: sum.cases + cases, of: sum.of + of }), { cases: 0, of: 0 })
  const pooled = (one.cases + rest.cases) / (one.of + rest.of)
  const spread = Math.sqrt(pooled * (1 - pooled) * (1 / one.of + 1 / rest.of))
  const apart = differenceOfShares(one, rest)
  const p = spread === 0 ? 1 : 2 * normalAtMost(-Math.abs(apart.difference) / spread)
  return { ...apart, p }
}

const counted = ({ share }: Group) => ({ cases: share.cases!, of: share.of! })
