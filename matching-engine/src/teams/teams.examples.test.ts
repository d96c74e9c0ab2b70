import { expect, it } from 'vitest'
import { createInstance } from '../instance/create-instance.ts'
import { attempt } from '../testing/attempt.ts'
import { arrangeTeams } from './arrange-teams.ts'
import { checkTeams } from './check-teams.ts'
import type { SkillNeed, TeamProblem } from './team-problem.ts'

const people = ['ada', 'bob', 'eve', 'flo']

/** Ada and Bob design, Eve and Flo write code; both projects, of two people each, need one of each. */
function twoProjects(changes: Partial<TeamProblem> = {}): TeamProblem {
  const needs: SkillNeed[] = [
    { skill: 'design', points: 4000 },
    { skill: 'code', points: 4000 },
  ]
  const mentors = ['mia', 'noe']
  return {
    instance: createInstance({
      mentees: people.map((id) => ({ id, wants: 1 })),
      mentors: mentors.map((id) => ({ id, min: 2, max: 2 })),
      arcs: people.flatMap((menteeId, i) =>
        // By fit alone, both designers would go to Mia.
        mentors.map((mentorId, j) => ({ menteeId, mentorId, score: i < 2 === (j === 0) ? 6000 : 5000 })),
      ),
    }),
    skills: [['design'], ['design'], ['code'], ['code']],
    needs: [needs, needs],
    ...changes,
  }
}

it('people who complete each other come together, against a little fit', () => {
  const problem = twoProjects()
  const result = arrangeTeams(problem, { seed: 'spring' })
  const teamOf = (mentorId: string) =>
    result.pairs
      .filter((pair) => pair.mentorId === mentorId)
      .map(({ menteeId }) => people.indexOf(menteeId) < 2)
  for (const mentorId of ['mia', 'noe']) expect(new Set(teamOf(mentorId))).toEqual(new Set([false, true]))
  expect(result).toMatchObject({ served: 4, fit: 22_000, total: 38_000, bound: 38_000 })
  expect(checkTeams(problem, result)).toEqual({ sound: true, gap: 0 })
})

it.each<[string, Partial<TeamProblem>, string[]]>([
  ['a project that needs a skill twice', { needs: [[], twice('code', 'code')] }, ['noe']],
  ['half a point', { needs: [[{ skill: 'code', points: 0.5 }], []] }, ['mia']],
  ['skills worth too much together', { needs: [twice('a', 'b', 'c', 'd', 'e', 'f'), []] }, ['mia']],
  ['a project without a list of needs', { needs: [[]] }, ['needs']],
  ['a person without a list of skills', { skills: [] }, ['skills']],
])('%s is refused', (_, changes, ids) => {
  expect(attempt(() => arrangeTeams(twoProjects(changes), { seed: '' }))).toMatchObject({
    code: 'bad-answers',
    ids,
  })
})

it('projects that ask for more people than there are name their mentors', () => {
  const { instance, ...rest } = twoProjects()
  const larger = { ...instance, min: Int32Array.of(3, 2), max: Int32Array.of(3, 2) }
  expect(attempt(() => arrangeTeams({ ...rest, instance: larger }, { seed: '' }))).toMatchObject({
    code: 'minimum-loads-impossible',
    ids: ['mia', 'noe'],
  })
})

function twice(...skills: string[]): SkillNeed[] {
  return skills.map((skill) => ({ skill, points: 9000 }))
}
