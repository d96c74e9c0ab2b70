import { fold } from '../fold.ts'

/** The IANA name of a time zone written as such ("Europe/Paris") or by its main city ("Paris"). Null where none is meant. */
export function readTimeZone(cell: string): string | null {
  const words = fold(cell).replace(
    /^(?:heure|fuseau(?: horaire)?|time zone|timezone) (?:de |d |du |des |of )?/,
    '',
  )
  const byCity =
    zonesByCity().get(words) ?? zonesByCity().get(words.replace(/ (?:standard |daylight )?time$| zone$/, ''))
  if (byCity !== undefined) return byCity
  const fixed = fixedZone(cell)
  if (fixed !== null) return fixed
  // "Brasilia (GMT-3)"
  const inBrackets = /\(((?:utc|gmt)[^()]*)\)/i.exec(cell)?.[1]
  if (inBrackets !== undefined && fixedZone(inBrackets) !== null) return fixedZone(inBrackets)
  // "Europe (CET / CEST)": a zone in winter and in summer.
  const named = /\(([A-Za-z]{1,5})(?:\s*[/,]\s*[A-Za-z]{1,5})?\)/.exec(cell)?.[1]
  if (named !== undefined && zonesByCity().has(fold(named))) return zonesByCity().get(fold(named))!
  const name = cell.trim().replace(/\s+/g, '_')
  if (!/^[A-Za-z]+(?:\/[A-Za-z_+-]+\d*){1,2}$|^UTC$/.test(name)) return null
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone
  } catch {
    return null
  }
}

// "UTC+1": a zone of that distance all year round; in IANA's names the sign is the other way round.
function fixedZone(cell: string): string | null {
  const match = /^\s*\(?(?:utc|gmt)\s*([+\u2212-])?\s*(\d{1,2})(?:[:h]?(00|15|30|45))?\)?\s*$/i.exec(cell)
  if (match === null) return null
  const [, sign = '+', written, minutes = '00'] = match
  const hours = Number(written)
  if (hours > (sign === '+' ? 14 : 12)) return null
  if (minutes !== '00') return zonesBetweenHours.get(`${sign === '+' ? '' : '-'}${hours}:${minutes}`) ?? null
  return hours === 0 ? 'UTC' : `Etc/GMT${sign === '+' ? '-' : '+'}${hours}`
}

const zonesBetweenHours = new Map([
  ['-3:30', 'America/St_Johns'],
  ['3:30', 'Asia/Tehran'],
  ['4:30', 'Asia/Kabul'],
  ['5:30', 'Asia/Kolkata'],
  ['5:45', 'Asia/Kathmandu'],
  ['6:30', 'Asia/Yangon'],
  ['9:30', 'Australia/Darwin'],
])

let known: Map<string, string> | null = null

function zonesByCity(): Map<string, string> {
  known ??= new Map([
    ...Intl.supportedValuesOf('timeZone').map((zone) => [fold(zone.split('/').at(-1)!), zone] as const),
    ...familiarNames,
  ])
  return known
}

const familiarNames: readonly (readonly [string, string])[] = [
  ['cet', 'Europe/Paris'],
  ['heure de paris', 'Europe/Paris'],
  ['france', 'Europe/Paris'],
  ['londres', 'Europe/London'],
  ['bruxelles', 'Europe/Brussels'],
  ['geneve', 'Europe/Zurich'],
  ['montreal', 'America/Toronto'],
  ['reunion', 'Indian/Reunion'],
  ['la reunion', 'Indian/Reunion'],
  ['alger', 'Africa/Algiers'],
  ['gmt', 'UTC'],
  ['utc', 'UTC'],
  ['z', 'UTC'],
  ['cest', 'Europe/Paris'],
  ['central european', 'Europe/Paris'],
  ['europe centrale', 'Europe/Paris'],
  ['hec', 'Europe/Paris'],
  ['belgique', 'Europe/Brussels'],
  ['suisse', 'Europe/Zurich'],
  ['bst', 'Europe/London'],
  ['wet', 'Europe/Lisbon'],
  ['eet', 'Europe/Athens'],
  ['uk', 'Europe/London'],
  ['est', 'America/New_York'],
  ['edt', 'America/New_York'],
  ['et', 'America/New_York'],
  ['eastern', 'America/New_York'],
  ['us eastern', 'America/New_York'],
  ['cst', 'America/Chicago'],
  ['cdt', 'America/Chicago'],
  ['ct', 'America/Chicago'],
  ['central', 'America/Chicago'],
  ['us central', 'America/Chicago'],
  ['mst', 'America/Denver'],
  ['mdt', 'America/Denver'],
  ['mountain', 'America/Denver'],
  ['pst', 'America/Los_Angeles'],
  ['pdt', 'America/Los_Angeles'],
  ['pt', 'America/Los_Angeles'],
  ['pacific', 'America/Los_Angeles'],
  ['us pacific', 'America/Los_Angeles'],
  ['akst', 'America/Anchorage'],
  ['hst', 'Pacific/Honolulu'],
  ['jst', 'Asia/Tokyo'],
  ['ist', 'Asia/Kolkata'],
  ['aest', 'Australia/Sydney'],
  ['aedt', 'Australia/Sydney'],
  ['guadeloupe', 'America/Guadeloupe'],
  ['martinique', 'America/Martinique'],
  ['guyane', 'America/Cayenne'],
  ['mayotte', 'Indian/Mayotte'],
  ['nouvelle caledonie', 'Pacific/Noumea'],
  ['tahiti', 'Pacific/Tahiti'],
  ['quebec', 'America/Toronto'],
]
