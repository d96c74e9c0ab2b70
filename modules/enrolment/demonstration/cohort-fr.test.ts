import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { findCity } from '../../people/cities/index.ts'
import { cohortTemplate } from '../../programmes/templates/index.ts'
import { readSheet, recogniseColumns, toVolunteers, type VolunteersResult } from '../sheet/index.ts'

const { questions, themes, jobFamilies, seniorityLevels } = cohortTemplate
let result: VolunteersResult
let leftOut: string[]

beforeAll(async () => {
  const bytes = await readFile(new URL('./cohort-fr.csv', import.meta.url))
  const sheet = await readSheet(new Uint8Array(bytes), 'cohort-fr.csv')
  const columns = recogniseColumns(sheet, { questions, themes, role: null })
  leftOut = columns.filter(({ target }) => target.to === 'left-out').map(({ heading }) => heading)
  const mapping = columns.map(({ target }) => target)
  result = toVolunteers(
    [{ sheet, mapping, role: null }],
    { questions, themes },
    { emailRequired: true, findCity },
  )
})

const mentors = () => result.volunteers.filter(({ roles }) => roles[0] === 'mentor')
const mentees = () => result.volunteers.filter(({ roles }) => roles[0] === 'mentee')
const asking = (theme: string) => mentees().filter(({ answers }) => has(answers.mentee?.needs, theme)).length
const offering = (theme: string) =>
  mentors().filter(({ answers }) => has(answers.mentor?.offers, theme)).length

describe('the invented cohort', () => {
  it('is 47 mentors and 46 mentees', () => {
    expect([mentors().length, mentees().length]).toEqual([47, 46])
  })

  it('is read as any sheet, with nothing to correct and nothing new to the template', () => {
    expect(leftOut).toEqual([])
    expect(result.problems).toEqual([])
    expect([...result.newOptions, ...result.newThemes, ...result.newQuestions, ...result.unordered]).toEqual(
      [],
    )
  })

  it('writes to nobody: every address is at the reserved domain', () => {
    const elsewhere = result.volunteers.filter(({ email }) => !email?.endsWith('@exemple.invalid'))
    expect(elsewhere).toEqual([])
  })

  it('tells 93 stories, no two alike', () => {
    const stories = result.volunteers.map(
      ({ answers }) => answers.mentee?.problem ?? answers.mentor?.experience,
    )
    expect(stories.filter((story) => typeof story === 'string' && story.length > 80)).toHaveLength(93)
    expect(new Set(stories).size).toBe(93)
    const openings = stories.map((story) => JSON.stringify(story).split(' ').slice(0, 4).join(' '))
    expect(new Set(openings).size).toBe(93)
  })

  it('lives in towns that the table knows, but for one that is not said', () => {
    const unsaid = result.volunteers.filter(({ profile }) => profile.place === null)
    expect(unsaid).toHaveLength(1)
    const unknown = result.volunteers.filter(({ profile }) => profile.place?.latitude === null)
    expect(unknown).toEqual([])
  })

  it('works in families and at levels of the template', () => {
    const families = jobFamilies.map(({ path }) => path)
    const levels = seniorityLevels.map(({ key }) => key)
    const profiles = result.volunteers.map(({ profile }) => profile)
    const astray = profiles.filter(
      ({ jobFamily, seniority }) =>
        (jobFamily !== null && !families.includes(jobFamily)) ||
        (seniority !== null && !levels.includes(seniority)),
    )
    expect(astray).toEqual([])
    expect(profiles.filter(({ jobTitle }) => jobTitle === null)).toEqual([])
    expect(profiles.filter(({ jobFamily }) => jobFamily !== null).length).toBeGreaterThan(85)
    expect(profiles.filter(({ seniority }) => seniority !== null).length).toBeGreaterThan(85)
  })

  it('has two themes in tension and one in glut', () => {
    expect(asking('fix-prices') / offering('fix-prices')).toBeGreaterThan(2)
    expect(asking('first-clients') / offering('first-clients')).toBeGreaterThan(2)
    expect(asking('health-cover') / offering('health-cover')).toBeLessThan(0.3)
    const balanced = themes.filter(
      ({ key }) => !['fix-prices', 'first-clients', 'health-cover'].includes(key),
    )
    for (const { key } of balanced) {
      expect(asking(key) / offering(key)).toBeLessThanOrEqual(2)
      expect(asking(key) / offering(key)).toBeGreaterThanOrEqual(0.3)
    }
  })

  it('leaves a few answers out', () => {
    const withoutHours = result.volunteers.filter(
      ({ answers }) => (answers.mentor ?? answers.mentee)?.availability === undefined,
    )
    expect(withoutHours.map(({ name }) => name).toSorted()).toEqual(['Aurore Besnard', 'Nadia Ferhat'])
  })
})

function has(answer: unknown, key: string): boolean {
  return Array.isArray(answer) && answer.includes(key)
}
