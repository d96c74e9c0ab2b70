import { describe, expect, it } from 'vitest'
import { amountField, isOfCurrency, readAmount, writtenAmount } from './amounts.ts'
import { BriefValues, toBriefValues } from './brief/brief-values.ts'

const most = { most: 1_000_000_000, tooLarge: 'too-large', issue: 'no-sum' }
const issueOf = (text: string, currency?: string) =>
  amountField(most, currency).safeParse(text).error?.issues[0]?.message

describe('a sum that somebody types', () => {
  it('is understood with its spaces, points, commas and marks of either language', () => {
    const typed: readonly [string, number | null][] = [
      ['', null],
      ['0', 0],
      ['4 000 €', 400_000],
      ['4\u202f000\u00a0€', 400_000],
      ['4000,50', 400_050],
      ['4000.5', 400_050],
      ['4.000 €', 400_000],
      ['€4,000', 400_000],
      ['€ 4,000.50', 400_050],
      ['4.000,50', 400_050],
      ['1 234 567', 123_456_700],
      ['1,234,567.89', 123_456_789],
      ['4’000 CHF', 400_000],
      ['4000 euros', 400_000],
      ['EUR 4000', 400_000],
      ['19,99', 1_999],
    ]
    for (const [text, cents] of typed) {
      expect(issueOf(text), text).toBeUndefined()
      expect(readAmount(text), text).toBe(cents)
    }
  })

  it('is refused where it could be two sums, or is none, or is too large to be kept', () => {
    for (const text of [
      '4 00',
      '12 34',
      '4,00,00',
      '1.234.56',
      '0,500',
      '4,000,00',
      '4k',
      'quatre mille',
      '€4 €',
      '-5',
      '1,2345',
    ])
      expect(issueOf(text), text).toBe('no-sum')
    expect(issueOf('10 000 000')).toBeUndefined()
    expect(issueOf('10 000 000,01')).toBe('too-large')
  })

  it('may be below nothing where a paid line is corrected', () => {
    expect(amountField({ ...most, from: -Infinity }).safeParse('-1 100,50 €').success).toBe(true)
    expect(readAmount('\u22121 100,50 €')).toBe(-110_050)
  })

  it('is of the currency of its form, and says so where its mark is another', () => {
    expect(issueOf('$4,000', 'EUR')).toBe('projects.brief.otherCurrency')
    expect(issueOf('$4,000', 'USD')).toBeUndefined()
    expect([
      isOfCurrency('£40', 'GBP'),
      isOfCurrency('40 CHF', 'CHF'),
      isOfCurrency('40 CHF', 'EUR'),
    ]).toEqual([true, true, false])
    const brief = { ...empty, currency: 'eur', budget: '$4,000', juniors: '300 €' }
    expect(BriefValues.safeParse(brief).error?.issues).toMatchObject([
      { path: ['budget'], message: 'projects.brief.otherCurrency' },
    ])
    expect(BriefValues.safeParse({ ...brief, currency: 'usd', juniors: '300' }).success).toBe(true)
  })

  it('says of nothing that a line, or a budget, has a sum', () => {
    const line = amountField({ from: 1, most: 100, tooLarge: 'large', tooSmall: 'nothing' })
    const said = (text: string) => line.safeParse(text).error?.issues[0]?.message
    expect(['0', '0,00', '-1', '', '1', '0,01'].map(said)).toEqual([
      'nothing',
      'nothing',
      'projects.brief.amountIssue',
      undefined,
      undefined,
      undefined,
    ])
    expect(BriefValues.safeParse({ ...empty, budget: '0', juniors: '0' }).error?.issues).toMatchObject([
      { path: ['budget'], message: 'projects.brief.budgetNothing' },
    ])
  })

  it('reads again as it was written', () => {
    for (const cents of [null, 0, 400_000, 400_050, 1_999])
      expect(readAmount(writtenAmount(cents))).toBe(cents)
  })
})

const empty = toBriefValues({
  title: 'Refonte du site',
  context: '',
  audience: '',
  constraints: '',
  leftOut: '',
  decides: '',
  startsOn: null,
  endsOn: null,
  currency: 'EUR',
  budgetCents: null,
  juniorsCents: null,
  deliverables: [],
})
