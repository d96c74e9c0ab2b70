import type { Language } from '../../../platform/contract.ts'

export type Figures = ReturnType<typeof figuresIn>

/** Figures as each language writes them; a dash where there is none. */
export function figuresIn(language: Language) {
  const written = (options: Intl.NumberFormatOptions) => {
    const format = new Intl.NumberFormat(language, options)
    return (value: number | null) => (value === null ? '–' : format.format(value))
  }
  const least = 0.0001
  const p = written({ minimumFractionDigits: 4, maximumFractionDigits: 4 })
  return {
    percent: written({ style: 'percent', maximumFractionDigits: 1 }),
    number: written({ maximumSignificantDigits: 4 }),
    points: (share: number) => written({ maximumFractionDigits: 1, signDisplay: 'exceptZero' })(100 * share),
    logOdds: written({ minimumFractionDigits: 4, maximumFractionDigits: 4 }),
    p: (value: number | null) => (value !== null && value < least ? `< ${p(least)}` : p(value)),
  }
}
