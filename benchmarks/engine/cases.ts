import { closeSync, openSync, writeSync } from 'node:fs'
import { inventedInstance, type Shape } from '../../matching-engine/src/testing/invented-instance.ts'

/** One instance, and who solves it. `rounds` of all solvers, one after the other. */
export type Case = {
  readonly name: string
  readonly mentees: number
  readonly mentors: number
  readonly arcs: number
  readonly places: number
  readonly shape: Shape
  readonly rounds: number
  readonly solvers: readonly Solver[]
  readonly goal?: 'nobody-left-out'
}

export type Solver = 'ours' | 'munkres' | 'scipy' | 'lemon simplex' | 'lemon scaling'

const peers: readonly Solver[] = ['ours', 'scipy', 'lemon simplex', 'lemon scaling']

const square = (
  size: number,
  arcs: number,
  shape: Shape,
  rounds: number,
  solvers: readonly Solver[],
): Case => {
  const kind = arcs === size ? 'dense' : `${arcs} arcs`
  return {
    name: `${size.toLocaleString('en')} x ${size.toLocaleString('en')}, ${kind}, ${shape}`,
    mentees: size,
    mentors: size,
    arcs,
    places: 1,
    shape,
    rounds,
    solvers,
  }
}

export const cases: readonly Case[] = [
  square(300, 300, 'uniform', 5, ['munkres', ...peers]),
  square(300, 300, 'mentoring', 5, ['munkres', ...peers]),
  square(10_000, 20, 'uniform', 5, peers),
  square(10_000, 20, 'mentoring', 5, peers),
  square(100_000, 20, 'uniform', 3, peers),
  square(100_000, 20, 'mentoring', 3, peers),
  square(100_000, 20, 'popularity', 3, ['ours']),
  square(100_000, 20, 'clones', 3, ['ours']),
  square(100_000, 20, 'ties', 3, ['ours']),
  {
    ...square(100_000, 20, 'mentoring', 3, ['ours']),
    name: '100,000 x 100,000, 20 arcs, mentoring, nobody left out',
    goal: 'nobody-left-out',
  },
  {
    name: '6,000 x 500 of 13 places, dense, mentoring',
    mentees: 6000,
    mentors: 500,
    arcs: 500,
    places: 13,
    shape: 'mentoring',
    rounds: 3,
    solvers: ['ours', 'scipy', 'lemon simplex'],
  },
  square(5000, 5000, 'uniform', 3, ['ours', 'scipy']),
  square(5000, 5000, 'mentoring', 3, ['ours', 'scipy']),
]

/** With `--long` only: it takes minutes and gigabytes to draw. */
export const longCases: readonly Case[] = [square(1_000_000, 20, 'mentoring', 1, ['ours'])]

/** Writes an instance as 32-bit integers: mentees, mentors, arcs, row starts, columns, scores, places. */
export function writeCase(path: string, { mentees, mentors, arcs, places, shape }: Case): void {
  const instance = inventedInstance({ mentees, mentors, arcs, places, shape, seed: 1 })
  const file = openSync(path, 'w')
  const head = Int32Array.of(mentees, mentors, instance.column.length)
  for (const words of [
    head,
    instance.rowStart,
    instance.column,
    Int32Array.from(instance.score),
    instance.max,
  ]) {
    const bytes = new Uint8Array(words.buffer, words.byteOffset, words.byteLength)
    for (let at = 0; at < bytes.length; at += 1 << 28) writeSync(file, bytes.subarray(at, at + (1 << 28)))
  }
  closeSync(file)
}
