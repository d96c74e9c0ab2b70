import { belowOf, mean, scoreCell, scoreCells, tellCells } from './score-line.ts'
import { isCode } from './shape-of.ts'

type Lines = readonly (readonly string[])[]

export type FoundHeadings = {
  /** Indexes of the lines that hold the headings, from top to bottom; empty where there are none. */
  headings: number[]
  /** Codes that a form's export puts below its headings. */
  codes: number[]
  /** The first line of people. */
  start: number
}

/** Finds the line of headings among the first lines of a tab: a title above, codes around, two lines, or none at all. */
export function findHeadings(lines: Lines, isSkipped: (line: number) => boolean): FoundHeadings {
  const width = lines.reduce((widest, cells) => Math.max(widest, cells.length), 0)
  const looked = Math.min(width, columnsLooked)
  const candidates = firstFilled(lines, isSkipped)
  const codes = candidates.filter((line) => isLineOfCodes(lines[line]!))
  const tell = tellCells()
  const scored = candidates
    .filter((line) => !codes.includes(line))
    .map((line): Scored => {
      const scores = scoreCells(
        lines[line]!.slice(0, looked),
        belowOf(othersThan(lines, line), 0, looked, tell),
      )
      return { line, score: mean(scores), others: mean(scores.toSorted((a, b) => b - a).slice(1)) }
    })
  const best = Math.max(...scored.map(({ score }) => score))
  if (scored.length === 0 || best < 0)
    return { headings: [], codes: [], start: firstOfPeople(lines, candidates) }

  // Where a form writes codes below its questions, the questions are the line just above.
  const aboveCodes = scored.findLast(
    ({ line, score }) =>
      score >= 0 &&
      codes.includes(line + 1) &&
      line > 0 &&
      // A title may stand above them too, and has fewer cells.
      filled(lines[line]!) >= filled(lines[line + 1]!) * 0.6,
  )
  const first = aboveCodes ?? scored.find(({ score }) => score >= Math.max(0, best - 1))!
  const heading = aboveCodes === undefined ? lowestAlike(scored, first, lines) : first
  return around(lines, heading.line, width)
}

// A person's answers come again above as well as below: the lines all around say whether a text is a heading.
function othersThan(lines: Lines, line: number): Lines {
  const from = Math.max(0, line - 15)
  const self = lines[line]!
  return lines
    .slice(from, from + 60)
    .filter((cells) => cells.some((cell, column) => cell !== (self[column] ?? '')))
}

/** The lines of headings around one that is known to be the main one. */
export function around(lines: Lines, heading: number, width: number): FoundHeadings {
  const headings = [heading]
  const codes: number[] = []
  let start = heading + 1
  if (continues(lines, heading, width)) headings.push(start++)
  while (isLineOfCodes(lines[start] ?? [])) codes.push(start++)
  return { headings, codes, start }
}

// Codes above questions, or the same headings in two languages: the lower line is the one people read.
function lowestAlike(scored: readonly Scored[], first: Scored, lines: Lines): Scored {
  const next = scored.find(({ line }) => line === first.line + 1)
  if (next === undefined || next.score < 1 || next.score < first.score * 0.6) return first
  // "Languages" may be what somebody answered: one word that is known makes no heading of all that stands beside it.
  if (next.others < 0.6) return first
  return filled(lines[next.line]!) >= filled(lines[first.line]!) * 0.8
    ? lowestAlike(scored, next, lines)
    : first
}

// A second line of headings fills what the first leaves blank, and is blank where every person has something.
function continues(lines: Lines, heading: number, width: number): boolean {
  const [upper, lower] = [lines[heading]!, lines[heading + 1] ?? []]
  const below = belowOf(lines, heading + 2, width)
  const most = Math.max(...below.map(({ count }) => count))
  if (most === 0) return false
  const always = below.map(({ count }) => count >= most * 0.9)
  const blankAlways = always.some((isAlways, column) => isAlways && (lower[column] ?? '') === '')
  const adds = lower.some((cell, column) => cell !== '' && (upper[column] ?? '') === '')
  const cells = lower.flatMap((cell, column) => (cell === '' ? [] : [scoreCell(cell, below[column]!)]))
  return blankAlways && adds && cells.every((score) => score > -1) && sum(cells) > 0
}

function isLineOfCodes(cells: readonly string[]): boolean {
  const some = cells.filter((cell) => cell !== '')
  return some.length >= 2 && some.filter(isCode).length >= some.length * 0.6
}

// The first line that is as full as most: what stands above has fewer cells.
function firstOfPeople(lines: Lines, candidates: readonly number[]): number {
  const counts = lines
    .map(filled)
    .filter((count) => count > 0)
    .toSorted((a, b) => a - b)
  const usual = counts[Math.floor(counts.length / 2)] ?? 1
  return candidates.find((line) => filled(lines[line]!) >= usual / 2) ?? candidates[0] ?? 0
}

const candidatesLooked = 15
// The first questions of a wide form look like all the others.
const columnsLooked = 300

function firstFilled(lines: Lines, isSkipped: (line: number) => boolean): number[] {
  const found: number[] = []
  for (let line = 0; line < lines.length && found.length < candidatesLooked; line++) {
    if (!isSkipped(line) && filled(lines[line]!) > 0) found.push(line)
  }
  return found
}

/** `others`: the score without the cell that looks most like a heading. */
type Scored = { line: number; score: number; others: number }

function filled(cells: readonly string[]): number {
  return cells.filter((cell) => cell !== '').length
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
