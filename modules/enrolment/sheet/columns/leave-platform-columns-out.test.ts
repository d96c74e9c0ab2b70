import { expect, it } from 'vitest'
import { sheetOf } from '../examples.ts'
import { recogniseColumns } from './recognise-columns.ts'

const row = (at: number, name: string) => [
  `${at}`,
  '2026-10-05 09:00',
  'Uni',
  'Maths',
  'Peers',
  'A',
  name,
  `u${at}`,
  'CV',
]
const own = [
  'Response',
  'Submitted on:',
  'Institution',
  'Department',
  'Course',
  'Group',
  'Full name',
  'Username',
  'Topics',
]
const become = (headings: readonly string[]) =>
  new Map(
    recogniseColumns(sheetOf([headings, row(1, 'Ada Lowry'), row(2, 'Ben Okri')]), {
      questions: [],
      themes: [],
      role: 'mentor',
    }).map(({ heading, target }) => [heading, target]),
  )

it('what a learning platform writes of itself is no answer: neither a team nor an employer keeps people apart', () => {
  const targets = become(own)
  for (const heading of ['Response', 'Institution', 'Department', 'Course', 'Group', 'Username'])
    expect([heading, targets.get(heading)]).toEqual([heading, { to: 'left-out', reason: 'technical' }])
  expect(targets.get('Full name')).toEqual({ to: 'full-name' })
  expect(targets.get('Topics')).toMatchObject({ to: 'new-question', optionsFrom: 'themes' })
})

it('a department is a team in any other sheet, and a username without addresses is nobody’s mail', () => {
  const targets = become(own.map((heading) => (heading === 'Submitted on:' ? 'Joined' : heading)))
  expect(targets.get('Department')).toEqual({ to: 'profile', field: 'team' })
  expect(targets.get('Username')).toEqual({ to: 'left-out', reason: 'personal-detail' })
})
