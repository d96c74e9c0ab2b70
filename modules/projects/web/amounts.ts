import { z } from 'zod'

type Amount = { readonly cents: number | null; readonly mark: string }

const written =
  /^([-+\u2212]?)\s*(\p{Sc}|euros?|[a-z]{3})?\s*(\d[\d\s.,'\u2019]*?)\s*(\p{Sc}|euros?|[a-z]{3})?$/iu
const plain = /^(\d+)(?:[.,](\d{1,2}))?$/
// One mark throughout between its thousands, and another before its hundredths: no sum has three decimals.
const grouped = /^([1-9]\d{0,2}(?:([ .,'])\d{3})(?:\2\d{3})*)(?:(?!\2)[.,](\d{1,2}))?$/

/** A sum as people type it: "7 200", "7200,50", "4.000 €", "€4,000", "4’000 CHF". Undefined where it is none. */
function amountIn(text: string): Amount | undefined {
  if (text.trim() === '') return { cents: null, mark: '' }
  const [, sign, before = '', number = '', after = ''] = written.exec(text.trim()) ?? []
  if (before !== '' && after !== '') return undefined
  const digits = number.replace(/\s/g, ' ').replace('\u2019', "'").trim()
  const [, whole, , decimals = ''] = grouped.exec(digits) ?? []
  const [, simple, hundredths = ''] = plain.exec(digits) ?? []
  const units = whole?.replace(/\D/g, '') ?? simple
  if (units === undefined) return undefined
  const cents = Number(units) * 100 + Number((whole === undefined ? hundredths : decimals).padEnd(2, '0'))
  return { cents: sign === '' || sign === '+' ? cents : -cents, mark: before + after }
}

export const readAmount = (text: string): number | null => amountIn(text)?.cents ?? null

/** Whether the mark beside a sum, if there is one, is this currency's. */
export function isOfCurrency(text: string, currency: string): boolean {
  const mark = amountIn(text)?.mark.toUpperCase() ?? ''
  if (mark === '' || mark === currency) return true
  if (!/^[A-Z]{3}$/.test(currency)) return false
  const named = currency === 'EUR' ? ['EURO', 'EUROS'] : []
  const money = new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
  return [...named, ...money.formatToParts(0).map(({ value }) => value.toUpperCase())].includes(mark)
}

type Bounds = {
  readonly from?: number
  readonly most: number
  readonly tooLarge: string
  readonly issue?: string
  /** For what is a sum, and under the least. */
  readonly tooSmall?: string
}

/** A field of a sum: what it does not understand it says, with what to type. In a form of one currency that is known, it is of that. */
export function amountField(
  { from = 0, most, tooLarge, issue = 'projects.brief.amountIssue', tooSmall = issue }: Bounds,
  currency?: string,
) {
  return z
    .string()
    .trim()
    .superRefine((text, context) => {
      const cents = amountIn(text)?.cents
      const message =
        cents === undefined
          ? issue
          : (cents ?? from) < from
            ? cents === null || cents < 0
              ? issue
              : tooSmall
            : Math.abs(cents ?? 0) > most
              ? tooLarge
              : currency !== undefined && !isOfCurrency(text, currency)
                ? 'projects.brief.otherCurrency'
                : undefined
      if (message) context.addIssue({ code: 'custom', message })
    })
}

export const writtenAmount = (cents: number | null) =>
  cents === null ? '' : String(cents / 100).replace('.', ',')
