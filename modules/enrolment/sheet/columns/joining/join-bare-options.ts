import { splitList } from '../../cells/split-list.ts'
import { fold } from '../../fold.ts'
import { touchesIdentity } from '../../../identity/index.ts'
import { knowHeading } from '../know-heading.ts'
import { asOne, replaceGroups, type Column } from './column.ts'
import { holdsRanks, holdsTicks, readGroup, type Offered } from './read-group.ts'

/** Columns whose heading is an option and nothing else: those that the other side lists, or neighbours that all say ranks or ticks. */
export function joinBareOptions(columns: readonly Column[], listed: () => ReadonlySet<string>): Column[] {
  const likely = columns.map(mayBeOption)
  if (likely.filter(Boolean).length < 2) return [...columns]
  const known = listed()
  const named = columns.filter((column, place) => likely[place] === true && known.has(fold(column.heading)))
  const groups = [...groupOf(named)]
  const rest = columns.map((column, place) => likely[place] === true && !named.includes(column))
  for (const run of runsOf(columns, rest)) groups.push(...groupsIn(run))
  return replaceGroups(columns, groups)
}

/** Every item that these columns' cells list, folded: what a heading may be an option of. */
export function listedItems(columns: readonly Column[]): ReadonlySet<string> {
  const items = new Set<string>()
  for (const { cells } of columns) {
    for (const cell of new Set(cells.slice(0, 300))) {
      if (cell === '' || cell.length > 600 || /^[\d\s.,:/-]*$/.test(cell)) continue
      items.add(fold(cell))
      for (const item of splitList(cell)) items.add(fold(item))
    }
  }
  return items
}

function mayBeOption(column: Column): boolean {
  const { heading } = column
  if (heading === '' || column.joined !== null || knowHeading(heading)?.exact === true) return false
  if (!column.cells.some((cell) => cell !== '')) return false
  const offered = { column, option: heading.trim() }
  return (holdsRanks(column, 40) || holdsTicks(offered)) && !touchesIdentity(heading)
}

function groupOf(members: readonly Column[]) {
  if (members.length < 2) return []
  const offered = members.map((column): Offered => ({ column, option: column.heading.trim() }))
  const reading = readGroup(offered)
  if (reading === null) return []
  return [{ members, one: asOne(members, { heading: nameOf(offered), ...reading }) }]
}

// Figures beside ticks ("Minutes by car: 18") are another question.
function groupsIn(run: readonly Column[]) {
  const whole = groupOf(clearRun(run))
  if (whole.length > 0) return whole
  const areTicks = run.map((column) => holdsTicks({ column, option: column.heading.trim() }))
  return areTicks.every(Boolean) ? [] : runsOf(run, areTicks).flatMap((ticks) => groupOf(clearRun(ticks)))
}

const mostShown = 90

// Nobody wrote the question: its options stand for it, or what they all begin with ("Slot 1", "Slot 2").
function nameOf(offered: readonly Offered[]): string {
  const stems = new Set(offered.map(({ option }) => option.replace(/[\s_#-]*\d+$/, '')))
  const [stem] = stems
  if (stems.size === 1 && stem !== undefined && stem !== '') return stem
  const all = offered.map(({ option }) => option).join(' · ')
  return all.length <= mostShown ? all : `${all.slice(0, mostShown - 1).trimEnd()}…`
}

function runsOf(columns: readonly Column[], among: readonly boolean[]): Column[][] {
  const runs: Column[][] = []
  let goesOn = false
  for (const [place, column] of columns.entries()) {
    // An option that nobody chose parts nothing.
    if (among[place] !== true && isEmpty(column) && isShort(column.heading)) continue
    if (among[place] === true) {
      if (goesOn) runs.at(-1)!.push(column)
      else runs.push([column])
    }
    goesOn = among[place] === true
  }
  return runs
}

function isEmpty({ cells }: Column): boolean {
  return cells.every((cell) => cell === '')
}

/** The part of a run that can only be one question; yes and no under a question of its own stay apart. */
function clearRun(run: readonly Column[]): Column[] {
  if (run.length < 3) return run.every(saysItself) ? [...run] : []
  if (run.every((column) => holdsRanks(column, run.length) && !onlyOnes(column))) return [...run]
  const short = run.filter((column) => saysItself(column) || isShort(column.heading))
  if (short.length === run.length) return [...run]
  // A mark and nothing else is no answer to a question of its own: one long option does not part the others.
  const areMarks = run.every(onlyMarks) && run.every(({ heading }) => mayBeLong(heading))
  return areMarks && short.length * 2 > run.length ? [...run] : []
}

function saysItself({ heading, cells }: Column): boolean {
  const name = fold(heading)
  return cells.every((cell) => cell === '' || fold(cell) === name)
}

function onlyOnes({ cells }: Column): boolean {
  return cells.every((cell) => cell === '' || cell === '1' || cell === '0')
}

function onlyMarks({ cells }: Column): boolean {
  return cells.every((cell) => /^(?:|1|0|x|✓|✔|☑|✅|true|checked)$/iu.test(cell.trim()))
}

function mayBeLong(heading: string): boolean {
  const words = fold(heading)
  return !/[?]/.test(heading) && words.split(' ').length <= 16 && !questionStart.test(words)
}

function isShort(heading: string): boolean {
  return !/[?]/.test(heading) && fold(heading).split(' ').length <= 6 && !questionStart.test(fold(heading))
}

const questionStart =
  /^(are|is|do|does|have|has|can|will|would|i|my|we|avez|etes|est|souhaitez|voulez|pouvez|je|j|mon|ma|mes|accord|consent|consentement|agree)\b/
