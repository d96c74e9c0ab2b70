import { describe, expect, it } from 'vitest'
import { cohortTemplate } from './cohort.ts'

const { questions, themes, expectationAnswers, weights, rhythm, durationDays, kickOff } = cohortTemplate
const question = (key: string) => questions.find((one) => one.key === key)!

describe('the cohort of freelances', () => {
  it('asks each question once', () => {
    const keys = questions.map((one) => one.key)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('takes needs from the mentee and offers from the mentor, on the same themes', () => {
    expect(question('needs')).toMatchObject({
      askedOf: 'mentee',
      kind: 'ranked-options',
      optionsFrom: 'themes',
    })
    expect(question('offers')).toMatchObject({
      askedOf: 'mentor',
      kind: 'several-options',
      optionsFrom: 'themes',
    })
  })

  it('gives options to every choice and to nothing else', () => {
    const withOptions = questions.filter((one) => one.optionsFrom === 'themes' || one.options.length > 1)
    const choices = questions.filter((one) => one.kind.endsWith('option') || one.kind.endsWith('options'))
    expect(withOptions).toEqual(choices)
  })

  it('speaks otherwise to a mentor wherever both are asked about what they expect', () => {
    expect(question('expectations').mentorWording).not.toBeNull()
    expect(question('expectations').mentorWording).not.toEqual(question('expectations').wording)
  })

  it('says which expectation answers which, for all of them, best by the same one', () => {
    const keys = question('expectations').options.map((option) => option.key)
    expect(Object.keys(expectationAnswers).toSorted()).toEqual(keys.toSorted())
    for (const [wanted, answers] of Object.entries(expectationAnswers)) {
      expect(keys).toEqual(expect.arrayContaining(Object.keys(answers)))
      expect(answers[wanted]).toBe(Math.max(...Object.values(answers)))
    }
  })

  it('shares 100 points among its criteria, none of them on the learner profile', () => {
    expect(Object.values(weights).reduce((sum, weight) => sum + weight, 0)).toBe(100)
    expect(weights['learner-profile']).toBe(0)
    expect(question('learner-profile')).toMatchObject({ required: false })
  })

  it('keeps one rhythm or another up to its last day', () => {
    expect(rhythm.map((pace) => pace.untilDay)).toEqual([60, durationDays])
    expect(rhythm.map((pace) => pace.everyDays)).toEqual([14, 21])
  })

  it('fills its kick-off to the minute', () => {
    expect(kickOff!.agenda.reduce((sum, item) => sum + item.minutes, 0)).toBe(kickOff!.minutes)
  })

  it('labels that stand in one spreadsheet cell are parted by a comma, so none contains one', () => {
    const labels = [
      ...themes.flatMap((theme) => [theme.asking, theme.offering]),
      ...questions.flatMap((one) => one.options.map((option) => option.label)),
    ]
    const inTwo = labels.filter((label) => /[,;|]/.test(label.fr + label.en))
    expect(inTwo).toEqual([])
  })

  it('tells every theme from the others, in each wording and language', () => {
    for (const wording of ['asking', 'offering'] as const) {
      for (const language of ['fr', 'en'] as const) {
        expect(new Set(themes.map((theme) => theme[wording][language])).size).toBe(themes.length)
      }
    }
  })

  it('has every sentence in both languages, in French with its narrow spaces', () => {
    const wordings = everyWording(cohortTemplate)
    expect(wordings.length).toBeGreaterThan(100)
    expect(wordings.filter(({ fr, en }) => fr.trim() === '' || en.trim() === '')).toEqual([])
    expect(wordings.filter(({ fr }) => /[^\u202f][;!?»]|«[^\u202f]|[^\u00a0]:|'/.test(fr))).toEqual([])
  })
})

function everyWording(value: unknown): { fr: string; en: string }[] {
  if (typeof value !== 'object' || value === null) return []
  if ('fr' in value && 'en' in value) return [{ fr: String(value.fr), en: String(value.en) }]
  return Object.values(value).flatMap(everyWording)
}
