import { arrangeTeams, checkTeams, type TeamProblem } from 'matching-engine'
import { drawsFrom } from '../matching-engine/src/testing/draws-from.ts'
import { inventedInstance } from '../matching-engine/src/testing/invented-instance.ts'
import { report } from './measuring/report.ts'
import { timed } from './measuring/timed.ts'

/**
 * Project teams of invented people: how far the best there can be is at most, and how long it took. Each project needs
 * about six of twelve skills, worth 1 000 to 5 000 points; each person brings about three. `npm run bench -- teams`
 */
const sizes = [
  { mentees: 24, mentors: 6, allowed: 6, places: 4 },
  { mentees: 60, mentors: 12, allowed: 12, places: 5 },
  { mentees: 200, mentors: 40, allowed: 40, places: 5 },
  { mentees: 200, mentors: 45, allowed: 20, places: 5 },
]
const skillNames = Array.from({ length: 12 }, (_, at) => `skill ${at}`)

const rows = []
for (const { mentees, mentors, allowed, places } of sizes) {
  const problem = inventedTeams(mentees, mentors, allowed, places)
  const { outcome: result, milliseconds } = await timed(() => arrangeTeams(problem, { seed: 'bench' }))
  const { total, bound, served } = result
  if (!checkTeams(problem, result).sound) throw new Error(`${mentees} in ${mentors}: not sound`)
  rows.push({
    mentees,
    teams: mentors,
    served,
    total,
    bound,
    'gap, %': (100 * (bound - total)) / total,
    milliseconds,
  })
}
await report('teams', 'Project teams of invented people, and the bound on any others', rows)

function inventedTeams(mentees: number, mentors: number, arcs: number, places: number): TeamProblem {
  const instance = inventedInstance({ mentees, mentors, arcs, places, shape: 'mentoring', seed: 3 })
  const draw = drawsFrom(12_345)
  return {
    instance,
    skills: instance.menteeIds.map(() => skillNames.filter(() => draw(4) === 0)),
    needs: instance.mentorIds.map(() =>
      skillNames.filter(() => draw(2) === 0).map((skill) => ({ skill, points: 1000 * (1 + draw(5)) })),
    ),
  }
}
