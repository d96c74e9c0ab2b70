import { describe, expect, it } from 'vitest'
import { hideNames, meanOf, namesOf, shareOutReadings, sidesOf, spreadOf } from './grading/index.ts'
import { presets } from './presets/index.ts'
import { applicationState, waitsSince, whyNotDecide, whyNotGrade } from './rules.ts'

const kept = { inReviewSince: '2026-11-01T08:00:00.000Z', enrolledAt: null, withdrawnAt: null }
const sent = (decision: 'accept' | 'refuse' | 'wait' | 'ask', repliedAt: string | null = null) => ({
  decision,
  repliedAt,
})

describe('where an application stands', () => {
  it.each([
    ['nothing was sent', kept, undefined, 'undecided'],
    ['more was asked', kept, sent('ask'), 'asked'],
    ['they replied', kept, sent('ask', '2026-11-09T08:00:00.000Z'), 'undecided'],
    ['they wait for a place', kept, sent('wait'), 'waiting-list'],
    ['a no was sent', kept, sent('refuse'), 'refused'],
    ['a yes enrolled them', { ...kept, enrolledAt: kept.inReviewSince }, sent('accept'), 'accepted'],
    ['they took it back', { ...kept, withdrawnAt: kept.inReviewSince }, sent('wait'), 'withdrawn'],
  ] as const)('%s', (_, application, latest, state) => {
    expect(applicationState(application, latest)).toBe(state)
  })

  it('waits from the first day, or from the reply; who was told waits for nothing', () => {
    expect(waitsSince(kept, undefined)).toBe(kept.inReviewSince)
    expect(waitsSince(kept, sent('ask', '2026-11-09T08:00:00.000Z'))).toBe('2026-11-09T08:00:00.000Z')
    expect(waitsSince(kept, sent('ask'))).toBeNull()
    expect(waitsSince(kept, sent('wait'))).toBeNull()
  })

  it('a yes and a no stay; the waiting list may still become either', () => {
    expect(whyNotDecide('accepted')).toBe('already-answered')
    expect(whyNotDecide('refused')).toBe('already-answered')
    expect(whyNotDecide('withdrawn')).toBe('withdrawn')
    for (const state of ['waiting-list', 'asked', 'undecided'] as const)
      expect(whyNotDecide(state)).toBeUndefined()
  })
})

describe('a grade', () => {
  const first = { state: 'undecided', isOver: false, calibrates: true, firstLeft: 3, givenAt: null } as const
  it('of the first three comes before the rest, and stays once it is given', () => {
    expect(whyNotGrade(first)).toBeUndefined()
    expect(whyNotGrade({ ...first, givenAt: kept.inReviewSince })).toBe('given-for-good')
    expect(whyNotGrade({ ...first, calibrates: false })).toBe('calibrate-first')
    expect(whyNotGrade({ ...first, calibrates: false, firstLeft: 0 })).toBeUndefined()
    expect(
      whyNotGrade({ ...first, calibrates: false, firstLeft: 0, givenAt: kept.inReviewSince }),
    ).toBeUndefined()
  })

  it('is given no more once names are shown, an answer was sent or the application was taken back', () => {
    expect(whyNotGrade({ ...first, isOver: true })).toBe('grading-over')
    expect(whyNotGrade({ ...first, state: 'refused' })).toBe('already-answered')
    expect(whyNotGrade({ ...first, state: 'withdrawn', isOver: true })).toBe('withdrawn')
  })

  it('counts every criterion the same, and every reviewer the same', () => {
    const criteria = [{ key: 'a' }, { key: 'b' }]
    expect(meanOf({ a: 4, b: 1, gone: 4 }, criteria)).toBe(2.5)
    expect(meanOf({}, criteria)).toBeNull()
    expect(spreadOf([{ a: 4, b: 4 }, { a: 1 }], criteria)).toEqual({ mean: 2.5, lowest: 1, highest: 4 })
    expect(spreadOf([], criteria)).toEqual({ mean: null, lowest: null, highest: null })
  })

  it('at the threshold is above it; without one, on no side', () => {
    const sides = sidesOf([{ mean: 3 }, { mean: 2.99 }, { mean: null }], 3)
    expect([sides.above.length, sides.below.length, sides.ungraded.length]).toEqual([1, 1, 1])
  })
})

describe('sharing out', () => {
  const applications = Array.from({ length: 60 }, (_, at) => ({
    id: `a${at}`,
    personId: at === 1 ? 'r1' : `p${at}`,
    readers: [] as string[],
  }))
  const reviewers = ['r1', 'r2', 'r3']
  const all = { applications, reviewers, readers: 2, first: [], calibrates: true }

  it('gives everybody the same first three, nobody their own, and each as much as the others', () => {
    const readings = shareOutReadings(all)
    const first = readings.filter(({ calibrates }) => calibrates)
    // The second is a reviewer's own: it is none of the first three.
    expect([...new Set(first.map(({ applicationId }) => applicationId))]).toEqual(['a0', 'a2', 'a3'])
    expect(first).toHaveLength(9)
    expect(readings.some(({ applicationId, personId }) => applicationId === 'a1' && personId === 'r1')).toBe(
      false,
    )
    for (const { id } of applications.slice(4))
      expect(readings.filter(({ applicationId }) => applicationId === id)).toHaveLength(2)
    const loads = reviewers.map((one) => readings.filter(({ personId }) => personId === one).length)
    expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1)
  })

  it('again asks only for what came since; somebody new gets the first three and a fair part', () => {
    const readings = shareOutReadings(all)
    const shared = applications.map((one) => ({
      ...one,
      readers: readings
        .filter(({ applicationId }) => applicationId === one.id)
        .map(({ personId }) => personId),
    }))
    const first = ['a0', 'a2', 'a3']
    expect(shareOutReadings({ ...all, applications: shared, first })).toEqual([])
    const later = shareOutReadings({
      ...all,
      applications: [...shared, { id: 'late', personId: 'p', readers: [] }],
      reviewers: [...reviewers, 'r4'],
      first,
    })
    expect(
      later.filter(({ personId }) => personId === 'r4').map(({ applicationId }) => applicationId),
    ).toEqual(expect.arrayContaining([...first, 'late']))
  })
})

describe('without names', () => {
  const names = namesOf({ name: 'Léa Martin-Duval', email: 'lea.martin@exemple.fr', city: 'Nantes' })
  it.each([
    ['Je suis Lea, de Nantes.', 'Je suis […], de […].'],
    ['Écrivez à lea.martin@exemple.fr ou https://lea.fr/cv', 'Écrivez à […] ou […]'],
    ['Chez DUVAL et fils', 'Chez […] et fils'],
    ['Un lea-mobile', 'Un […]'],
    ['Martinique et léalement', 'Martinique et léalement'],
  ])('%s', (text, hidden) => {
    expect(hideNames(text, names)).toBe(hidden)
  })
})

it('the sets that ship say each level in both languages, otherwise than the level below', () => {
  for (const { criteria } of presets)
    for (const { name, anchors } of criteria)
      for (const language of ['fr', 'en'] as const) {
        expect(name[language]).not.toBe('')
        expect(new Set(anchors.map((anchor) => anchor[language])).size).toBe(4)
      }
})
