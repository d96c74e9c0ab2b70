/** Whether two values say the same, whatever the order of their keys: the database gives them back in its own. */
export function isSameJson(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null, inOneOrder) === JSON.stringify(other ?? null, inOneOrder)
}

function inOneOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
