/** The list with one item a place further up or down; at its end it stays. */
export function moveBy(list: readonly string[], item: string, by: -1 | 1): string[] {
  const from = list.indexOf(item)
  const to = from + by
  if (from < 0 || to < 0 || to >= list.length) return [...list]
  const moved = [...list]
  moved.splice(from, 1)
  moved.splice(to, 0, item)
  return moved
}
