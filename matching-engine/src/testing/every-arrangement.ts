import type { Instance } from '../instance/instance.ts'

export type Loads = {
  readonly served: number
  readonly squares: number
  readonly mentorsServed: number
  readonly total: number
}

/** Every choice of arcs within places, minimums and locks. */
export function everyArrangement(instance: Instance): { arcs: number[]; figures: Loads }[] {
  const { column, rowStart, score, wants, min, max } = instance
  const menteeOf = Array.from(column, (_, arc) => rowStart.findIndex((start) => start > arc) - 1)
  const locked = new Set(instance.lockedArcs)
  const degree = wants.map(() => 0)
  const load = max.map(() => 0)
  const found: { arcs: number[]; figures: Loads }[] = []
  const visit = (arc: number, arcs: readonly number[]) => {
    if (arc < column.length) {
      if (!locked.has(arc)) visit(arc + 1, arcs)
      const [mentee, mentor] = [menteeOf[arc]!, column[arc]!]
      if (degree[mentee]! >= wants[mentee]! || load[mentor]! >= max[mentor]!) return
      degree[mentee]!++
      load[mentor]!++
      visit(arc + 1, [...arcs, arc])
      degree[mentee]!--
      load[mentor]!--
    } else if (load.every((held, mentor) => held >= min[mentor]!)) {
      const served = degree.filter((held) => held > 0).length
      const squares = load.reduce((sum, held) => sum + held * held, 0)
      const mentorsServed = load.filter((held) => held > 0).length
      const total = arcs.reduce((sum, one) => sum + score[one]!, 0)
      found.push({ arcs: [...arcs], figures: { served, squares, mentorsServed, total } })
    }
  }
  visit(0, [])
  return found
}

/** More people served, then loads more even, then a larger total. */
export function isFairer(one: Omit<Loads, 'mentorsServed'>, other: Omit<Loads, 'mentorsServed'>): boolean {
  if (one.served !== other.served) return one.served > other.served
  if (one.squares !== other.squares) return one.squares < other.squares
  return one.total > other.total
}

/** More mentees served, then more mentors with somebody, then a larger total. */
export function givesMoreSomebody(one: Omit<Loads, 'squares'>, other: Omit<Loads, 'squares'>): boolean {
  if (one.served !== other.served) return one.served > other.served
  if (one.mentorsServed !== other.mentorsServed) return one.mentorsServed > other.mentorsServed
  return one.total > other.total
}
