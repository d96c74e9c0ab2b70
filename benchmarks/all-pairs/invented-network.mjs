/**
 * A national network, invented: needs that offers cover (about 1 500 different lists), trades, towns a degree apart, grades,
 * years of experience, and a veto within one of 30 departments. Mentors one in a hundred more than mentees.
 */
export function inventedNetwork(size) {
  const draw = drawsFrom(2024)
  const [mentees, mentors] = [size, size + Math.floor(size / 100)]
  const column = (answer, other = answer) => ({
    mentees: Array.from({ length: mentees }, answer),
    mentors: Array.from({ length: mentors }, other),
  })
  const some = () => [...new Set(Array.from({ length: 3 }, () => `topic ${draw(12)}`))]
  const more = { kind: 'ordered-distance', direction: 'mentor-more' }
  return {
    mentees: Array.from({ length: mentees }, (_, at) => ({ id: `mentee ${at}`, wants: 1 })),
    mentors: Array.from({ length: mentors }, (_, at) => ({ id: `mentor ${at}`, min: 0, max: 1 })),
    criteria: [
      { id: 'needs', weight: 35, kind: 'needs-covered', ...column(some) },
      {
        id: 'trade',
        weight: 15,
        kind: 'professional-family',
        ...column(() => [`family ${draw(3)}/trade ${draw(4)}`]),
      },
      {
        id: 'place',
        weight: 20,
        kind: 'place',
        halfDistanceKm: 50,
        ...column(() => ({ latitude: 43 + draw(7), longitude: draw(7) })),
      },
      { id: 'grade', weight: 10, ...more, atLeast: 1, atMost: 3, tolerance: 2, ...column(() => draw(9)) },
      {
        id: 'experience',
        weight: 20,
        ...more,
        atLeast: 10,
        atMost: 40,
        tolerance: 30,
        ...column(
          () => draw(20),
          () => 5 + draw(40),
        ),
      },
    ],
    vetoes: [{ id: 'department', kind: 'same-group', ...column(() => [`department ${draw(30)}`]) }],
    locks: [],
    goal: 'best-fit',
    seed: 'benchmark',
  }
}

function drawsFrom(seed) {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 4_294_967_296) * below)
  }
}
