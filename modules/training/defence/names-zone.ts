/** Whether an hour is read with its zone: where whoever reads it, the plan and this screen do not show the same one. */
export function namesZone(startsAt: string, zones: readonly string[]): boolean {
  const shown = zones.map((timeZone) =>
    new Intl.DateTimeFormat('en-GB', { dateStyle: 'short', timeStyle: 'short', timeZone }).format(
      new Date(startsAt),
    ),
  )
  return new Set(shown).size > 1
}
