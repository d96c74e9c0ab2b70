/** What is kept of a calendar: when, how often and whether it takes time. Never what it is called, where or with whom. */
export type Cut = {
  /** One text a component: VTIMEZONE whole, VEVENT by the lines of `kept`. */
  readonly zones: readonly string[]
  readonly events: readonly string[]
  /** The values of FREEBUSY that are busy: periods in UTC. */
  readonly periods: readonly string[]
}

const kept =
  /^(?:UID|DTSTART|DTEND|DURATION|RRULE|RDATE|EXDATE|EXRULE|RECURRENCE-ID|STATUS|TRANSP|X-MICROSOFT-CDO-BUSYSTATUS)[;:]/i
const mostEvents = 20_000

/**
 * Cuts a calendar (RFC 5545) into its components and drops every other line before anything is understood, so that a
 * title can be kept by no mistake. Null where the text is no calendar. Lines are unfolded (3.1); what is nested in an event
 * (its alarms) is left out.
 */
export function cutComponents(text: string): Cut | null {
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/\r?\n[ \t]/g, '')
    .split(/\r\n|\n|\r/)
  if (!lines.some((line) => /^BEGIN:VCALENDAR\s*$/i.test(line))) return null
  const zones: string[] = []
  const events: string[] = []
  const periods: string[] = []
  let open: string[] = []
  let part: string[] = []
  for (const line of lines) {
    const [, edge, name = ''] = /^(BEGIN|END):([A-Z-]+)\s*$/i.exec(line) ?? []
    const inside = open[0]
    if (edge?.toUpperCase() === 'BEGIN') {
      const component = name.toUpperCase()
      if (component === 'VCALENDAR') continue
      if (open.length === 0) part = []
      if (open.length === 0 || inside === 'VTIMEZONE') part.push(`BEGIN:${component}`)
      open = [...open, component]
    } else if (edge) {
      if (open.length === 0) continue
      if (open.length === 1 || inside === 'VTIMEZONE') part.push(`END:${open.at(-1)!}`)
      open = open.slice(0, -1)
      if (open.length > 0) continue
      if (inside === 'VTIMEZONE') zones.push(part.join('\r\n'))
      if (inside === 'VEVENT' && events.length < mostEvents) events.push(part.join('\r\n'))
    } else if (inside === 'VTIMEZONE' || (inside === 'VEVENT' && open.length === 1 && kept.test(line)))
      part.push(line)
    else if (inside === 'VFREEBUSY' && /^FREEBUSY[;:]/i.test(line) && !/FBTYPE=FREE[;:]/i.test(line))
      periods.push(...line.slice(line.indexOf(':') + 1).split(','))
  }
  return { zones, events, periods }
}
