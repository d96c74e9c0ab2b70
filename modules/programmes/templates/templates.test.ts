import { describe, expect, it } from 'vitest'
import alumni from './alumni.json' with { type: 'json' }
import cohort from './cohort.json' with { type: 'json' }
import coffee from './coffee.json' with { type: 'json' }
import course from './course.json' with { type: 'json' }
import findOwn from './find-own.json' with { type: 'json' }
import flash from './flash.json' with { type: 'json' }
import immersion from './immersion.json' with { type: 'json' }
import { templates } from './index.ts'
import peer from './peer.json' with { type: 'json' }
import permanence from './permanence.json' with { type: 'json' }
import { readTemplate } from './read-template.ts'
import projects from './projects.json' with { type: 'json' }
import reverse from './reverse.json' with { type: 'json' }
import workshops from './workshops.json' with { type: 'json' }

it('there are twelve systems to live, each under its own key', () => {
  expect(templates.map(({ key }) => key)).toEqual([
    'cohort',
    'alumni',
    'peer',
    'reverse',
    'find-own',
    'flash',
    'permanence',
    'coffee',
    'workshops',
    'immersion',
    'course',
    'projects',
  ])
})

const files: Record<string, Record<string, unknown>> = {
  cohort,
  alumni,
  peer,
  reverse,
  'find-own': findOwn,
  flash,
  permanence,
  coffee,
  workshops,
  immersion,
  course,
  projects,
}

it.each(templates)('nothing that the file of $key declares is dropped on reading it', (template) => {
  const { questions, jobFamilies, ...declared } = files[template.key]!
  expect(template).toMatchObject(declared)
  expect(Object.keys(template).toSorted()).toEqual(Object.keys(files[template.key]!).toSorted())
  expect(jobFamilies === 'shared' ? jobFamilies : template.jobFamilies).toEqual(jobFamilies)
  const own = (questions as unknown[]).map((one, at) =>
    typeof one === 'string' ? one : template.questions[at],
  )
  expect(own).toEqual(questions)
})

it('a field that no template has is refused', () => {
  expect(() => readTemplate({ ...cohort, kickOffOn: 3 } as typeof cohort)).toThrow('kickOffOn')
})

describe.each(templates)('the template $key', (template) => {
  const { questions, themes, expectationAnswers, weights, agreement, steps, words } = template
  const { rhythm, durationDays } = agreement
  const question = (key: string) => questions.find((one) => one.key === key)!

  it('asks each question once', () => {
    const keys = questions.map((one) => one.key)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('gives options to every choice and to nothing else', () => {
    const withOptions = questions.filter((one) => one.optionsFrom === 'themes' || one.options.length > 1)
    const choices = questions.filter(({ kind }) => /options?$|^level$/.test(kind))
    expect(withOptions).toEqual(choices)
  })

  it('takes needs from one side and offers from the other, on the same themes', () => {
    expect(question('needs')).toMatchObject({ askedOf: 'mentee', optionsFrom: 'themes' })
    expect(question('offers')).toMatchObject({ askedOf: 'mentor', optionsFrom: 'themes' })
    expect(themes.length).toBeGreaterThan(5)
  })

  it('says which expectation answers which, for all of them, best by the same one', () => {
    const keys = question('expectations').options.map((option) => option.key)
    expect(Object.keys(expectationAnswers).toSorted()).toEqual(keys.toSorted())
    for (const [wanted, answers] of Object.entries(expectationAnswers)) {
      expect(keys).toEqual(expect.arrayContaining(Object.keys(answers)))
      expect(answers[wanted]).toBe(Math.max(...Object.values(answers)))
    }
  })

  it('shares 100 points, none of them on the learner profile, and gives everybody somebody', () => {
    expect(Object.values(weights).reduce((sum, weight) => sum + weight, 0)).toBe(100)
    expect(weights['learner-profile']).toBe(0)
    expect(template.goal).toBe('everybody-has-somebody')
  })

  it('sets steps only on ladders that it asks about or that profiles have', () => {
    const laddered = questions.filter(({ kind }) => kind === 'level' || kind === 'number')
    const known = [
      ...laddered.map(({ key }) => key),
      ...(template.seniorityLevels.length > 1 ? ['seniority'] : []),
    ]
    expect(known).toEqual(expect.arrayContaining(Object.keys(steps)))
    expect(Object.keys(steps).filter((key) => !weights[key])).toEqual([])
  })

  it('keeps one rhythm or another up to its last day', () => {
    expect(rhythm.at(-1)!.untilDay).toBe(durationDays)
  })

  it('labels that stand in one spreadsheet cell are parted by a comma, so none contains one', () => {
    const labels = [
      ...themes.flatMap((theme) => [theme.asking, theme.offering]),
      ...questions.flatMap((one) => one.options.map((option) => option.label)),
    ]
    expect(labels.filter((label) => /[,;|]/.test(label.fr + label.en))).toEqual([])
  })

  it('tells every theme from the others, in each wording and language', () => {
    for (const wording of ['asking', 'offering'] as const)
      for (const language of ['fr', 'en'] as const)
        expect(new Set(themes.map((theme) => theme[wording][language])).size).toBe(themes.length)
  })

  it('has every sentence in both languages, in French with its narrow spaces', () => {
    const wordings = everyWording(template)
    expect(wordings.length).toBeGreaterThan(60)
    expect(wordings.filter(({ fr, en }) => fr.trim() === '' || en.trim() === '')).toEqual([])
    expect(wordings.filter(({ fr }) => /[^\u202f][;!?»]|«[^\u202f]|[^\u00a0]:|'/.test(fr))).toEqual([])
  })

  it('names its two roles by words that can be told apart', () => {
    if (words === null) return
    expect(words.mentor.one.fr).not.toBe(words.mentee.one.fr)
    expect(words.mentor.many.en).not.toBe(words.mentee.many.en)
  })
})

function everyWording(value: unknown): { fr: string; en: string }[] {
  if (typeof value !== 'object' || value === null) return []
  if ('fr' in value && 'en' in value) return [{ fr: String(value.fr), en: String(value.en) }]
  return Object.values(value).flatMap(everyWording)
}
