import { saysWeekHours } from '../../cells/read-week-hours.ts'
import { readYesNo } from '../../cells/read-yes-no.ts'
import { splitList } from '../../cells/split-list.ts'
import { dayNames } from '../../cells/week-words.ts'
import { fold } from '../../fold.ts'
import { asOne, replaceGroups, type Column } from './column.ts'
import { splitHeading, stemKey } from './split-heading.ts'

/**
 * A timetable asked a column a day ("Availability [Monday]": "Morning, Evening") or a column a time of day ("Evenings":
 * "Monday, Friday") as the one question that it is: each cell is read with the day of its own heading.
 */
export function joinDays(columns: readonly Column[]): Column[] {
  const groups = new Map<string, { column: Column; part: string; stem: string }[]>()
  for (const column of columns) {
    if (column.joined !== null) continue
    const found = [...splitHeading(column.heading), { stem: '', option: column.heading.trim() }]
      .map(({ stem, option }) => ({ stem, option: inHours(option) }))
      .find(({ option }) => option !== '' && saysWeekHours(option))
    if (found === undefined || !holdsTimes(column, found.option)) continue
    const key = stemKey(found.stem)
    groups.set(key, [...(groups.get(key) ?? []), { column, part: found.option, stem: found.stem }])
  }
  const joined = [...groups.values()].flatMap((parts) => {
    const members = parts.map(({ column }) => column)
    const isOneEach = new Set(parts.map(({ part }) => fold(part))).size === parts.length
    if (parts.length < 2 || !isOneEach || members.every(({ cells }) => cells.every((cell) => cell === '')))
      return []
    const cell = (row: number) =>
      parts.flatMap(({ column, part }) => timesIn(column.cells[row]!, part)).join('\n')
    const heading = parts[0]!.stem || members.map((one) => one.heading.trim()).join(' · ')
    return [{ members, one: asOne(members, { heading, joined: 'options', cell }) }]
  })
  return replaceGroups(columns, joined)
}

// "Monday 9-12": beside a day, two figures are hours. "09:00 - 12:00 local time" is told in everybody's own.
function inHours(said: string): string {
  const option = said.replace(ownTime, '').trim()
  if (!namesDay(option)) return option
  return option.replace(/(?<![\d:h])(\d{1,2})\s*(?:-|–|à|to)\s*(\d{1,2})(?![\d:h]|\s*[ap]m)/i, '$1h-$2h')
}

const ownTime =
  /[\s,(]*(?:(?:in )?your (?:local )?time(?:[ -]?zone)?|local time|heure locale|votre heure)\)?/gi

function namesDay(text: string): boolean {
  return dayNames.some(([name]) => name.test(fold(text)))
}

function holdsTimes({ cells }: Column, part: string): boolean {
  return [...new Set(cells)].every(
    (cell) =>
      cell === '' ||
      isNo(cell) ||
      readYesNo(cell) !== null ||
      fold(cell) === fold(part) ||
      itemsOf(cell).every((item) => saysWeekHours(timeOf(part, item))),
  )
}

function timesIn(cell: string, part: string): string[] {
  if (cell === '' || isNo(cell) || readYesNo(cell) === false) return []
  if (readYesNo(cell) === true || fold(cell) === fold(part)) return [part]
  return itemsOf(cell).map((item) => timeOf(part, item))
}

function itemsOf(cell: string): string[] {
  return splitList(cell)
}

// The day comes first, wherever it stands.
function timeOf(part: string, item: string): string {
  return namesDay(part) ? `${part} ${item}` : `${item} ${part}`
}

const isNo = (cell: string) =>
  /^(?:none|no|non|not available|unavailable|not free|indisponible|pas disponible|aucune?|absente?|-|–|—|n a)$/.test(
    fold(cell) || cell,
  )
