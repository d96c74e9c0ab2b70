import type { Wording } from '../../../../platform/contract.ts'
import { serverNow } from '../../../../platform/web/now.ts'

/** An edition is called by its month until someone finds better: 'Octobre 2026', 'October 2026'. */
export function editionNameFor(day: string): Wording {
  return { fr: monthOf(day, 'fr'), en: monthOf(day, 'en') }
}

/** Today where this browser is: 2026-11-21. */
export function localToday(): string {
  const now = serverNow()
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}

function monthOf(day: string, language: keyof Wording): string {
  const form = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  const name = form.format(new Date(`${day}T12:00:00Z`))
  return name.slice(0, 1).toLocaleUpperCase(language) + name.slice(1)
}
