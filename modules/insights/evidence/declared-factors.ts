import type { PairEvidence } from './pair-evidence.ts'

/** What was measured between the two of each pair, 0 to 100, by the criterion of the team's policy. */
export type CriterionOfPairs = {
  readonly criterion: string
  readonly byPair: ReadonlyMap<string, number | null>
}

export const factorKinds = [
  'criterion',
  'mentor-years',
  'mentee-years',
  'same-subsidiary',
  'same-site',
  'same-job-title',
  'mentor-load',
  'met-soon',
] as const
export type FactorKind = (typeof factorKinds)[number]

export type DeclaredFactor = {
  readonly kind: FactorKind
  readonly criterion: string | null
  /** Known only once the pair had begun: it moves no weight. */
  readonly isAfterwards: boolean
  readonly isYesNo: boolean
  readonly cells: readonly string[]
}

/** What is looked at, always the same list: the team's criteria, what profiles say of both, and what is known afterwards. */
export function declaredFactors(
  pairs: readonly PairEvidence[],
  criteria: readonly CriterionOfPairs[],
): DeclaredFactor[] {
  const measured = new Set(criteria.map(({ criterion }) => criterion))
  return [
    ...criteria.map(({ criterion, byPair }) => ofCriterion(pairs, criterion, byPair)),
    ...profileFactors
      .filter(({ criterion }) => !measured.has(criterion))
      .map(({ kind, of }) => yesNo(kind, pairs.map(of))),
    number(
      'mentor-years',
      pairs.map(({ mentorYears }) => mentorYears),
    ),
    number(
      'mentee-years',
      pairs.map(({ menteeYears }) => menteeYears),
    ),
    number(
      'mentor-load',
      pairs.map(({ pairsOfMentor }) => pairsOfMentor),
    ),
    {
      ...yesNo(
        'met-soon',
        pairs.map(({ metSoon }) => metSoon),
      ),
      isAfterwards: true,
    },
  ]
}

// A criterion of the same name says it already, as the team chose to measure it.
const profileFactors = [
  { kind: 'same-subsidiary', criterion: 'subsidiary', of: (pair: PairEvidence) => pair.sameSubsidiary },
  { kind: 'same-site', criterion: 'site', of: (pair: PairEvidence) => pair.sameSite },
  { kind: 'same-job-title', criterion: 'job-title', of: (pair: PairEvidence) => pair.sameJobTitle },
] as const

/** Where a criterion is met or not at all, it is told as yes or no. */
function ofCriterion(
  pairs: readonly PairEvidence[],
  criterion: string,
  byPair: CriterionOfPairs['byPair'],
): DeclaredFactor {
  const values = pairs.map(({ relationshipId }) => byPair.get(relationshipId) ?? null)
  if (values.every((value) => value === null || value === 0 || value === 100)) {
    const met = values.map((value) => (value === null ? null : value === 100))
    return { ...yesNo('criterion', met), criterion }
  }
  return { ...number('criterion', values), criterion }
}

function number(kind: FactorKind, values: readonly (number | null)[]): DeclaredFactor {
  const cells = values.map((value) => (value === null ? '' : String(value)))
  return { kind, criterion: null, isAfterwards: false, isYesNo: false, cells }
}

function yesNo(kind: FactorKind, values: readonly (boolean | null)[]): DeclaredFactor {
  const cells = values.map((value) => (value === null ? '' : value ? 'yes' : 'no'))
  return { kind, criterion: null, isAfterwards: false, isYesNo: true, cells }
}
