import { text, type CommandInput } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'
import { Stop } from '../stop.ts'
import type { Terminal } from '../terminal.ts'
import { columnOf, type ColumnName } from './columns.ts'
import { readLines } from './read-lines.ts'

type Person = { readonly id: string; readonly wants: number; readonly min: number; readonly max: number }

/** One side: from its own file, or everybody whom the scores name, with one place each. */
type Side = { readonly people: Person[]; readonly at: Map<string, number>; readonly closed: boolean }

/** People and scored pairs, as long lists. */
export type ScoreLists = {
  readonly mentees: readonly Person[]
  readonly mentors: readonly Person[]
  readonly mentee: readonly number[]
  readonly mentor: readonly number[]
  readonly score: readonly number[]
}

/** What a file of scores holds, and the files of places when they are given. */
export async function readScores(path: string, input: CommandInput, terminal: Terminal): Promise<ScoreLists> {
  const mentees = await readSide('mentee', text(input, 'mentees'), terminal)
  const mentors = await readSide('mentor', text(input, 'mentors'), terminal)
  const [mentee, mentor, score]: [number[], number[], number[]] = [[], [], []]
  let columns: readonly [number, number, number] | null = null
  await readLines(path, terminal, (cells, line) => {
    if (columns === null) {
      columns = [columnOf('mentee', cells), columnOf('mentor', cells), columnOf('score', cells)]
      if (new Set(columns).size < 3 || columns.includes(-1)) {
        throw new Stop(exitCodes.unreadable, terminal.t('scores.no-columns', { path }))
      }
      return
    }
    const where = { path, line, terminal }
    mentee.push(positionOf(mentees, cells[columns[0]], where))
    mentor.push(positionOf(mentors, cells[columns[1]], where))
    score.push(wholeNumber(cells[columns[2]], 10_000, 'score', where))
  })
  if (score.length === 0) throw new Stop(exitCodes.refused, terminal.t('scores.nobody', { path }))
  return { mentees: mentees.people, mentors: mentors.people, mentee, mentor, score }
}

async function readSide(
  name: 'mentee' | 'mentor',
  path: string | undefined,
  terminal: Terminal,
): Promise<Side> {
  const side: Side = { people: [], at: new Map(), closed: path !== undefined }
  if (path === undefined) return side
  let columns: Record<'id' | 'wants' | 'min' | 'max', number> | null = null
  await readLines(path, terminal, (cells, line) => {
    if (columns === null) {
      const find = (column: ColumnName) => columnOf(column, cells)
      columns = { id: find(name), wants: find('wants'), min: find('min'), max: find('max') }
      if (columns.id >= 0) return
      const column = terminal.t(`scores.columns.${name}`)
      throw new Stop(exitCodes.unreadable, terminal.t('scores.no-people-columns', { path, column }))
    }
    const where = { path, line, terminal }
    const places = (at: number, usual: number) =>
      at < 0 || (cells[at] ?? '').trim() === '' ? usual : wholeNumber(cells[at], 50, 'places', where)
    add(side, nonEmpty(cells[columns.id], where), {
      wants: places(columns.wants, 1),
      min: places(columns.min, 0),
      max: places(columns.max, 1),
    })
  })
  return side
}

type Where = { readonly path: string; readonly line: number; readonly terminal: Terminal }

function positionOf(side: Side, cell: string | undefined, where: Where): number {
  const id = nonEmpty(cell, where)
  const at = side.at.get(id)
  if (at !== undefined) return at
  if (side.closed) throw badLine('unknown', id, where)
  return add(side, id, { wants: 1, min: 0, max: 1 })
}

function add(side: Side, id: string, places: Omit<Person, 'id'>): number {
  side.people.push({ id, ...places })
  side.at.set(id, side.people.length - 1)
  return side.people.length - 1
}

function nonEmpty(cell: string | undefined, where: Where): string {
  const id = (cell ?? '').trim()
  if (id === '') throw badLine('empty', '', where)
  return id
}

function wholeNumber(
  cell: string | undefined,
  most: number,
  problem: 'score' | 'places',
  where: Where,
): number {
  const value = (cell ?? '').trim()
  const number = Number(value)
  if (!/^\d{1,5}$/.test(value) || number > most) throw badLine(problem, value, where)
  return number
}

function badLine(problem: string, value: string, { path, line, terminal }: Where): Stop {
  return new Stop(exitCodes.unreadable, terminal.t('scores.bad-line', { path, line, problem, value }))
}
