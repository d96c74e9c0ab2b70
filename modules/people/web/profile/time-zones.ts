/** The time zone of this browser: 'Europe/Paris'. */
export function ownTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}

/** Every zone that the browser knows, written to be read, and the one in use even if it is an old name. */
export function timeZoneOptions(inUse: string | null): { value: string; label: string }[] {
  const known = Intl.supportedValuesOf('timeZone')
  const zones = inUse && !known.includes(inUse) ? [inUse, ...known] : known
  return zones.map((zone) => ({ value: zone, label: readable(zone) }))
}

// 'America/Argentina/Buenos_Aires' is looked for as "Buenos Aires".
function readable(zone: string): string {
  const [area, ...places] = zone.replaceAll('_', ' ').split('/')
  return places.length === 0 ? zone : `${places.toReversed().join(', ')} (${area})`
}
