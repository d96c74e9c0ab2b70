import type { Instance } from '../instance/instance.ts'

export function withLock(instance: Instance, arc: number): Instance {
  if (instance.lockedArcs.includes(arc)) return instance
  return { ...instance, lockedArcs: Int32Array.from([...instance.lockedArcs, arc]).toSorted() }
}

export function withoutArc(instance: Instance, arc: number): Instance {
  const keep = <Values extends Int32Array | Uint16Array>(values: Values) =>
    values.filter((_, at) => at !== arc) as Values
  return {
    ...instance,
    rowStart: instance.rowStart.map((start) => (start > arc ? start - 1 : start)),
    column: keep(instance.column),
    score: keep(instance.score),
    lockedArcs: instance.lockedArcs.map((at) => (at > arc ? at - 1 : at)),
  }
}
