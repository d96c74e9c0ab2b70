import { dayIn } from '../../../../platform/calendar-day.ts'
import type { Workshop } from '../../contract.ts'

/** A day and a site may be chosen; '' is what is held from afar. */
export type Chosen = { readonly day: string | null; readonly site: string | null }

export const siteOf = ({ site }: Pick<Workshop, 'site'>): string => site ?? ''

/** Its day by its own clock. */
export const dayOf = ({ startsAt, timeZone }: Pick<Workshop, 'startsAt' | 'timeZone'>): string | null =>
  startsAt === null || timeZone === null ? null : dayIn(timeZone, startsAt)

export const sitesOf = (workshops: readonly Workshop[]): string[] =>
  [...new Set(workshops.map(siteOf))].toSorted((a, b) => a.localeCompare(b))

export const isChosen = (workshop: Workshop, { day, site }: Chosen): boolean =>
  (day === null || dayOf(workshop) === day) && (site === null || siteOf(workshop) === site)
