import type { AgendaPoint } from '../contract.ts'

/** An agenda as its team types it: a line a point, its minutes first. */
export const toLines = (agenda: readonly AgendaPoint[]) =>
  agenda.map(({ minutes, title }) => `${minutes} ${title}`).join('\n')

/** Undefined where a line does not begin with its minutes; empty lines say nothing. */
export function fromLines(typed: string): AgendaPoint[] | undefined {
  const lines = typed.split('\n').filter((line) => line.trim() !== '')
  const points = lines.map((line) =>
    /^\s*(\d{1,3})(?!\d)\s*(?:min(?:utes)?\b\.?)?\s*[:,–-]?\s*(\S.{0,119})$/u.exec(line),
  )
  if (points.some((point) => point === null || Number(point[1]) < 1 || Number(point[1]) > 480))
    return undefined
  return points.map((point) => ({ minutes: Number(point![1]), title: point![2]!.trim() }))
}
