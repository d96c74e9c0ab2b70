import { describe, expect, it } from 'vitest'
import { projectOf, readProject } from './architecture/project.ts'
import { filesAbove200Lines } from './architecture/rules/files.ts'
import type { Rule } from './architecture/rule.ts'

const project = readProject()
const rules = Object.values(
  import.meta.glob<Record<string, unknown>>('./architecture/rules/*.ts', { eager: true }),
).flatMap((file) => Object.values(file).filter(isRule))
const named = rules.map((rule) => [rule.title, rule] as const)

describe('architecture', () => {
  it('has rules', () => {
    expect(rules.length).toBeGreaterThan(20)
  })

  it.each(named)('%s', (_title, { find, why }) => {
    expect(find(project), why).toEqual([])
  })
})

// A check that finds nothing where something is wrong says nothing by being green.
describe('a broken project is noticed', () => {
  it.each(named)('%s', (_title, { find, broken }) => {
    const files = Object.entries(broken).map(([path, text]) => ({ path, text }))
    expect(find(projectOf(files))).not.toEqual([])
  })
})

describe('long files', () => {
  it('are few, and listed', () => {
    const long = filesAbove200Lines(project)
    if (long.length > 0) process.stdout.write(`\nAbove 200 lines:\n${long.join('\n')}\n`)
    expect(long.length).toBeLessThan(project.files.length / 20)
  })
})

function isRule(value: unknown): value is Rule {
  return typeof value === 'object' && value !== null && 'title' in value && 'broken' in value
}
