import { createInstance } from '../instance/create-instance.ts'
import type { Instance } from '../instance/instance.ts'

/** An instance whose best total is n x 10 000 less the least cost: "n, then n x n costs" as OR-Library writes them. */
export function fromCosts(text: string): Instance {
  const numbers = text.trim().split(/\s+/).map(Number)
  const size = numbers[0]!
  const people = Array.from({ length: size }, (_, at) => at)
  return createInstance({
    mentees: people.map((at) => ({ id: `row-${at}`, wants: 1 })),
    mentors: people.map((at) => ({ id: `column-${at}`, min: 0, max: 1 })),
    arcs: people.flatMap((row) =>
      people.map((column) => ({
        menteeId: `row-${row}`,
        mentorId: `column-${column}`,
        score: 10_000 - numbers[1 + row * size + column]!,
      })),
    ),
  })
}

export function leastCost(instance: Instance, total: number): number {
  return 10_000 * instance.menteeIds.length - total
}
