import {
  anyTime,
  dayNames,
  exceptions,
  fillers,
  negations,
  periodNames,
  shortLastDays,
  type Span,
} from './week-words.ts'

const everyDay: readonly number[] = [0, 1, 2, 3, 4, 5, 6]
const wholeDay: Span = [0, 48]
const mondayToFriday: readonly number[] = [0, 1, 2, 3, 4]
const workingDay: Span = [18, 36]

/**
 * Half-hours of the week (0 is Monday 00:00) that a cell such as "mardi et jeudi, le soir", "weekdays 12:00-14:00" or
 * "every day except Wednesday" means. `partly` where some of its words were not understood; null where nothing was, or
 * where it only says when not.
 */
export function readWeekHours(cell: string): { weekHours: number[]; partly: boolean } | null {
  const text = plain(cell)
  if (text.length > 500) return null
  const [said = '', ...excepted] = text.split(exceptions)
  if (excepted.length > 1 || [said, ...excepted].some((part) => negations.test(part))) return null
  const groups = groupsIn(said).map((group) => readGroup(group))
  const without = excepted.flatMap(groupsIn).map((group) => readGroup(group, freeOf))
  const taken = new Set(without.flatMap(({ weekHours }) => weekHours))
  const hours = new Set(groups.flatMap(({ weekHours }) => weekHours).filter((hour) => !taken.has(hour)))
  if (hours.size === 0) return null
  return {
    weekHours: [...hours].toSorted((one, other) => one - other),
    partly: [...groups, ...without].some(({ partly }) => partly),
  }
}

/** Whether all of a cell means hours of the week. Looks no further than its first other word: most cells have one. */
export function saysWeekHours(cell: string): boolean {
  const said = plain(cell).split(exceptions)
  if (said.flatMap(groupsIn).some((text) => readToken(text).unknown)) return false
  return readWeekHours(cell)?.partly === false
}

function groupsIn(text: string): string[] {
  return text.split(/[;\n]|\s\/\s/)
}

function plain(cell: string): string {
  const letters = cell
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
  return letters.replace(/[–—]/g, '-').replace(/[’'.]/g, ' ').replace(/ +/g, ' ').trim()
}

type Group = {
  days: number[]
  spans: Span[]
  lastWas: 'day' | 'span' | null
  firstWas: 'day' | 'span' | null
}

// Days wait for their hours ("mardi et jeudi, le soir") or hours for their days ("evenings on Tuesday"): what comes first
// tells which, and a change back begins the next group ("lundi matin, mardi soir").
function readGroup(text: string, hoursOf = hoursFor): { weekHours: number[]; partly: boolean } {
  const weekHours: number[] = []
  let partly = false
  let group: Group = emptyGroup()
  const close = () => {
    weekHours.push(...hoursOf(group))
    group = emptyGroup()
  }
  const take = (kind: 'day' | 'span') => {
    if (group.firstWas === kind && group.lastWas !== kind) close()
    group.firstWas ??= kind
    group.lastWas = kind
  }
  // A word before an hour that is no day may well be one: "Mi 12h". Its hours are not spread over the week.
  let afterStranger = false
  for (let rest = text; rest !== '';) {
    const found = readToken(rest, group.lastWas === 'day')
    const isStrange = found.unknown === true
    if (found.span !== undefined && afterStranger && group.days.length === 0) partly = true
    else if (found.days !== undefined) {
      take('day')
      group.days.push(...found.days)
    } else if (found.span !== undefined) {
      take('span')
      group.spans.push(found.span)
    } else if (isStrange) partly = true
    if (isStrange) afterStranger = true
    else if (found.days !== undefined || found.span !== undefined || rest.startsWith(','))
      afterStranger = false
    rest = rest.slice(found.length)
  }
  close()
  return { weekHours, partly }
}

function emptyGroup(): Group {
  return { days: [], spans: [], lastWas: null, firstWas: null }
}

/** A day alone is its working hours, hours alone are those of Monday to Friday. */
function hoursFor(group: Group): number[] {
  return crossed(group, mondayToFriday, workingDay)
}

/** What is excepted: a day alone is gone from morning to night, hours alone on every day. */
function freeOf(group: Group): number[] {
  return crossed(group, everyDay, wholeDay)
}

function crossed({ days, spans }: Group, otherwiseDays: readonly number[], otherwiseSpan: Span): number[] {
  if (days.length === 0 && spans.length === 0) return []
  return (days.length > 0 ? days : otherwiseDays).flatMap((day) =>
    (spans.length > 0 ? spans : [otherwiseSpan]).flatMap(([from, to]) =>
      Array.from({ length: to - from }, (_, index) => day * 48 + from + index),
    ),
  )
}

type Token = { length: number; days?: readonly number[]; span?: Span; unknown?: true }

function readToken(rest: string, afterDay = false): Token {
  const time = readTimes(rest, afterDay)
  if (time !== null) return time
  if (anyTime.test(rest)) return { length: anyTime.exec(rest)![0].length, span: [16, 42] }
  const day = firstMatch(dayNames, rest)
  if (day !== null) return readDayRange(rest, day) ?? { length: day.length, days: day.value }
  const period = firstMatch(periodNames, rest)
  if (period !== null) return { length: period.length, span: period.value }
  const filler = fillers.exec(rest)
  if (filler !== null) return { length: filler[0].length }
  const word = /^[\p{L}\p{N}]+/u.exec(rest)
  return word === null ? { length: 1 } : { length: word[0].length, unknown: true }
}

function readDayRange(rest: string, first: { length: number; value: readonly number[] }): Token | null {
  const link = /^ ?(?:au|a|to|-|jusqu au|through|until) ?/.exec(rest.slice(first.length))
  if (link === null || first.value.length !== 1) return null
  const last = firstMatch([...dayNames, ...shortLastDays], rest.slice(first.length + link[0].length))
  if (last === null || last.value.length !== 1) return null
  const count = ((last.value[0]! - first.value[0]! + 7) % 7) + 1
  const days = Array.from({ length: count }, (_, index) => (first.value[0]! + index) % 7)
  return { length: first.length + link[0].length + last.length, days }
}

const clock = String.raw`(\d{1,2})(?: ?(h|:|heures?) ?(\d{2})?)? ?(am|pm)?\b`
const between = new RegExp(`^(?:de |from |entre |between )?${clock} ?(?:-|a|to|et|and|until) ?${clock}`)
const from = new RegExp(`^(?:a partir de|apres|after|from|des) ${clock}`)
const until = new RegExp(`^(?:avant|before|until|jusqu a) ${clock}`)
const at = new RegExp(`^${clock}`)

function readTimes(rest: string, afterDay: boolean): Token | null {
  const range = between.exec(rest)
  const isMarked =
    range !== null && [range[2], range[4], range[6], range[8]].some((mark) => mark !== undefined)
  // "Thu 9-11": after a day two figures are hours.
  if (range !== null && (isMarked || (afterDay && areHoursOfADay(Number(range[1]), Number(range[5]))))) {
    // "6-8 pm": the mark after the second hour holds for both.
    const start = halfHour(
      range[1]!,
      range[3],
      range[4] ?? (Number(range[1]) < Number(range[5]) ? range[8] : undefined),
    )
    return span(range, start, halfHour(range[5]!, range[7], range[8]))
  }
  const late = from.exec(rest)
  if (late !== null) return span(late, halfHour(late[1]!, late[3], late[4]), 44)
  const early = until.exec(rest)
  if (early !== null) return span(early, 16, halfHour(early[1]!, early[3], early[4]))
  const single = at.exec(rest)
  if (single === null || (single[2] ?? single[4]) === undefined) return null
  const start = halfHour(single[1]!, single[3], single[4])
  return span(single, start, start + 2)
}

function areHoursOfADay(start: number, end: number): boolean {
  return start >= 7 && start < end && end <= 22
}

function halfHour(hour: string, minutes: string | undefined, half: string | undefined): number {
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === 'pm' ? 12 : 0)
  return hours * 2 + (Number(minutes ?? 0) >= 30 ? 1 : 0)
}

function span(match: RegExpExecArray, start: number, last: number): Token {
  // Until midnight.
  const end = last === 0 ? 48 : last
  const fits = start >= 0 && start < end && end <= 48
  return fits ? { length: match[0].length, span: [start, end] } : { length: match[0].length, unknown: true }
}

function firstMatch<Value>(
  table: readonly (readonly [RegExp, Value])[],
  rest: string,
): { length: number; value: Value } | null {
  for (const [shape, value] of table) {
    const match = shape.exec(rest)
    if (match !== null) return { length: match[0].length, value }
  }
  return null
}
