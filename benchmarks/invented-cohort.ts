import type { Problem } from 'matching-engine'

type Size = { readonly mentees: number; readonly mentors: number; readonly places?: number }

/** People as a civil service describes them: few grades, professions and departments, hence many ties. Invented. */
export function inventedCohort({ mentees, mentors, places = 1 }: Size): Problem {
  const draw = drawer(20_24)
  const column = <Answer>(answer: () => Answer) => ({
    mentees: Array.from({ length: mentees }, answer),
    mentors: Array.from({ length: mentors }, answer),
  })
  const some = (options: number, count: number) => [
    ...new Set(Array.from({ length: count }, () => `option ${draw(options)}`)),
  ]
  const hours = () => Array.from({ length: 12 }, () => 16 + 2 * draw(16) + 48 * draw(5))
  return {
    mentees: Array.from({ length: mentees }, (_, at) => ({ id: `mentee ${at}`, wants: 1 })),
    mentors: Array.from({ length: mentors }, (_, at) => ({ id: `mentor ${at}`, min: 0, max: places })),
    criteria: [
      { id: 'needs', weight: 35, kind: 'needs-covered', ...column(() => some(12, 3)) },
      {
        id: 'reciprocity',
        weight: 10,
        kind: 'reciprocity',
        ...column(() => (draw(4) === 0 ? null : some(12, 3))),
      },
      { id: 'text', weight: 10, kind: 'free-text', ...column(() => some(200, 15)) },
      {
        id: 'profession',
        weight: 15,
        kind: 'professional-family',
        ...column(() => [`family ${draw(3)}/trade ${draw(4)}`]),
      },
      {
        id: 'place',
        weight: 10,
        kind: 'place',
        halfDistanceKm: 50,
        ...column(() => ({ latitude: 43 + draw(70) / 10, longitude: draw(70) / 10 })),
      },
      { id: 'hours', weight: 5, kind: 'common-hours', targetHalfHours: 4, ...column(hours) },
      {
        id: 'grade',
        weight: 10,
        kind: 'ordered-distance',
        direction: 'mentor-more',
        atLeast: 1,
        atMost: 3,
        tolerance: 2,
        ...column(() => draw(9)),
      },
    ],
    vetoes: [{ id: 'department', kind: 'same-group', ...column(() => [`department ${draw(6)}`]) }],
    locks: [],
    goal: 'best-fit',
    seed: 'benchmark',
  }
}

/** Integers below a bound, the same at each run. */
function drawer(seed: number): (bound: number) => number {
  let state = seed
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 4_294_967_296) * bound)
  }
}
