import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { Measured } from '../problem/criterion.ts'
import type { Forbidding } from '../problem/veto.ts'
import { smallProblem } from '../testing/small-problem.ts'
import { scoreCohort } from './score-cohort.ts'
import { vetoesOf } from './vetoes-of.ts'

type Example =
  | { readonly criterion: Measured; readonly value: number }
  | { readonly veto: Forbidding; readonly forbidden: boolean }

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
const sections = read('../../docs/criteria.md').split(/^## /m).slice(1)
const examples = sections.flatMap((section) => {
  const [heading] = section.split('\n', 1)
  return [...section.matchAll(/```json\n([^`]*)```/g)].map(
    ([, json]) => [heading!, JSON.parse(json!) as Example] as const,
  )
})

it.each(examples)('the page of criteria tells the truth about %s', (heading, example) => {
  const [asked, expected] =
    'criterion' in example ? [example.criterion, example.value] : [example.veto, example.forbidden]
  expect(asked.kind).toBe(heading)
  expect(foundBy(example)).toBe(expected)
})

function foundBy(example: Example): number | boolean {
  const people = { mentees: [{ id: 'ada', wants: 1 }], mentors: [{ id: 'mia', min: 0, max: 1 }] }
  if ('criterion' in example) {
    const criteria = [{ id: 'it', weight: 1, ...example.criterion }]
    return scoreCohort(smallProblem({ ...people, criteria })).criteria[0]!.values[0]!
  }
  const given = { id: 'any', weight: 1, kind: 'given', values: [5] } as const
  const problem = smallProblem({ ...people, criteria: [given], vetoes: [{ id: 'it', ...example.veto }] })
  return vetoesOf(scoreCohort(problem), 'ada', 'mia').includes('it')
}

it('the page of criteria has an example of every kind there is', () => {
  const kinds = ['../problem/criterion.ts', '../problem/veto.ts'].flatMap((path) =>
    Array.from(read(path).matchAll(/readonly kind: '([\w-]+)'/g), ([, kind]) => kind!),
  )
  expect(kinds.length).toBeGreaterThan(20)
  expect([...new Set(examples.map(([heading]) => heading))]).toEqual(expect.arrayContaining(kinds))
})
