import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Question } from '../../questionnaires/contract.ts'
import { answeredQuestion, shareOf, shareOfGroups, type GroupFacts } from './index.ts'

const both = (text: string) => ({ fr: text, en: text })
const group = (id: string, programmeId: string, cases: number, of: number, asked = of): GroupFacts => ({
  id,
  name: both(id),
  programmeId,
  programmeName: both(programmeId),
  asked,
  answered: of,
  of,
  cases,
})

describe('a share', () => {
  it('says what the silent could make of it: 3 976 of 4 970, of 7 000 asked', () => {
    const share = shareOf({ cases: 3976, of: 4970 }, 7000)
    expect(share).toMatchObject({ cases: 3976, of: 4970, value: 0.8, worst: 3976 / 7000, best: 6006 / 7000 })
    expect([share.low!, share.high!].map((one) => one.toFixed(3))).toEqual(['0.789', '0.811'])
  })

  it.each([
    [0, 'nobody'],
    [4, 'fewer-than-5'],
    [9, 'fewer-than-10'],
    [10, null],
  ])('of %i answers is hidden as far as it must: %s', (of, hidden) => {
    const share = shareOf({ cases: 0, of }, 20)
    expect(share.hidden).toBe(hidden)
    expect(share.of).toBe(of < 5 ? null : of)
  })
})

describe('groups side by side', () => {
  it('name the two that differ from all others, among eight, and conclude nothing of half-silent ones', () => {
    const facts = [
      group('Paris', '1', 780, 958, 1310),
      group('Lyon', '2', 742, 905, 1240),
      group('Nord', '3', 571, 752, 1120),
      group('Marseille', '4', 511, 655, 980),
      group('Nantes', '5', 579, 690, 860),
      group('Strasbourg', '6', 374, 474, 640),
      group('Outre-mer', '7', 256, 321, 430),
      group('Toulouse', '8', 163, 215, 420),
    ]
    const { programmes } = shareOfGroups(facts)
    const told = programmes.map(({ name, apart }) => `${name!.fr} ${apart!.verdict}`)
    expect(told.filter((one) => !one.endsWith('not-told'))).toEqual([
      '3 below',
      '5 above',
      '8 too-few-answered',
    ])
  })

  it('are not compared where there is one', () => {
    expect(shareOfGroups([group('a', 'p', 9, 12)]).editions[0]!.apart).toBeNull()
  })

  it('never let a row of fewer than five be shown, or be what the other rows leave of the whole', () => {
    const size = fc.integer({ min: 0, max: 12 })
    const sizes = fc.array(fc.array(size, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(sizes, (programmeSizes) => {
        const facts = programmeSizes.flatMap((editions, programme) =>
          editions.map((of, at) => group(`${programme}-${at}`, String(programme), 0, of)),
        )
        const { programmes, editions } = shareOfGroups(facts)
        const of = (id: string | null) => facts.filter((one) => one.id === id || one.programmeId === id)
        const sizeOf = (id: string | null) => of(id).reduce((sum, one) => sum + one.of, 0)
        const whole = facts.reduce((sum, one) => sum + one.of, 0)
        const isHidden = ({ share }: (typeof programmes)[number]) =>
          share.of === null && share.hidden !== 'nobody'
        // What the shown rows leave of their total is nobody, or five people at least in two rows.
        const tellsNobody = (rows: typeof programmes, total: number) => {
          const hidden = rows.filter(isHidden)
          const rest = total - rows.reduce((sum, { share }) => sum + (share.of ?? 0), 0)
          return hidden.length === 0 || rest === 0 || (rest >= 5 && hidden.length > 1)
        }
        const areAllHidden = (rows: typeof programmes) => rows.every((row) => row.share.of === null)
        const rowsOf = (id: string) => editions.filter((row) => row.id!.startsWith(`${id}-`))
        expect([...programmes, ...editions].filter(({ share }) => share.of !== null && share.of < 5)).toEqual(
          [],
        )
        expect(whole < 5 || areAllHidden(programmes) || tellsNobody(programmes, whole)).toBe(true)
        // Where a programme is hidden, so are its editions; where all of those are, the programme alone is told.
        const telling = programmes.filter(({ id, share }) => {
          const own = rowsOf(id!)
          if (areAllHidden(own)) return false
          return share.of === null || !tellsNobody(own, sizeOf(id))
        })
        expect(telling).toEqual([])
      }),
    )
  })
})

describe('a question', () => {
  const question: Question = {
    key: 'clearer',
    kind: 'one-option',
    wording: both('Clearer?'),
    help: null,
    required: true,
    options: ['fully', 'rather', 'not', 'no'].map((key) => ({ key, label: both(key) })),
  }
  const headline = { question: 'clearer', options: ['fully', 'rather'] }
  const counts = (chosen: Record<string, number>, asked: Question = question) =>
    answeredQuestion(asked, headline, {
      of: Object.values(chosen).reduce((sum, one) => sum + one, 0),
      chosen,
      quotes: [],
    }).cells.map(({ count }) => count)

  it('shows its options, and hides a small one with a second of its side of the share', () => {
    expect(counts({ fully: 40, rather: 30, not: 12, no: 8 })).toEqual([40, 30, 12, 8])
    expect(counts({ fully: 40, rather: 30, not: 12, no: 2 })).toEqual([40, 30, null, null])
  })

  it('says nothing of fewer than five answers, its words neither', () => {
    const few = answeredQuestion(question, null, { of: 4, chosen: { fully: 4 }, quotes: ['Bravo'] })
    expect(few).toMatchObject({ of: null, cells: [], quotes: [] })
  })

  it('of several choices hides each that few chose, or that all but a few did', () => {
    const several: Question = { ...question, key: 'helped', kind: 'several-options' }
    const shown = answeredQuestion(several, headline, {
      of: 20,
      chosen: { fully: 18, rather: 10, not: 3, no: 0 },
      quotes: [],
    })
    expect(shown.cells.map(({ count }) => count)).toEqual([null, 10, null, 0])
  })
})
