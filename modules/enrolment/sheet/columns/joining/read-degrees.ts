import { fold } from '../../fold.ts'
import { asLines } from './column.ts'
import type { Column } from './column.ts'
import type { GroupReading, Offered } from './read-group.ts'

/** Whether each filled cell says how much an option is wanted: "Definitely", "Maybe", "No". */
export function holdsDegrees({ cells }: Column): boolean {
  return cells.some((cell) => cell !== '') && cells.every((cell) => cell === '' || degreeOf(cell) !== null)
}

/** Options that are wanted more or less, as those that are wanted; where nothing is for sure, those that may be. */
export function readDegrees(offered: readonly Offered[]): GroupReading | null {
  if (!offered.every(({ column }) => holdsDegrees(column))) return null
  return {
    joined: 'options',
    cell: (row) => {
      const at = (wanted: number) =>
        offered.filter(({ column }) => degreeOf(column.cells[row]!) === wanted).map(({ option }) => option)
      const [sure, perhaps] = [at(2), at(1)]
      return asLines(sure.length > 0 ? sure : perhaps)
    },
  }
}

function degreeOf(cell: string): number | null {
  return degrees.get(fold(cell)) ?? null
}

const degrees = new Map(
  [
    'no,not interested,not at all interested,not at all,not really,non,pas du tout,pas interesse,pas interessee,pas vraiment,pas d interet',
    'maybe,possibly,perhaps,somewhat interested,slightly interested,a little interested,neutral,peut etre,eventuellement,un peu,plutot,un peu interesse,un peu interessee,pourquoi pas',
    'yes,definitely,absolutely,yes definitely,very interested,extremely interested,interested,oui,tout a fait,absolument,beaucoup,tres interesse,tres interessee,interesse,interessee,avec plaisir',
  ].flatMap((words, degree) => words.split(',').map((word) => [word, degree] as const)),
)
