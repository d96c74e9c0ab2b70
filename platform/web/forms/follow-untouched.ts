import { isSameJson } from '../../is-same-json.ts'

/** The fields that nobody touched here, with what was saved meanwhile: `begun` is what the form last began from. */
export function followUntouched<Values extends object>(
  mine: Values,
  { begun, saved }: { readonly begun: Values; readonly saved: Values },
): Partial<Values> {
  const names = Object.keys(saved) as (keyof Values)[]
  const follows = names.filter((name) => isSameJson(mine[name], begun[name]))
  return Object.fromEntries(follows.map((name) => [name, saved[name]])) as Partial<Values>
}
