/** Those of the criteria that a rubric has: one that was taken out meanwhile says nothing any more. */
export function knownLevels<Level>(
  rubric: readonly { readonly id: string }[],
  levels: Readonly<Record<string, Level>>,
): Record<string, Level> {
  return Object.fromEntries(rubric.flatMap(({ id }) => (levels[id] === undefined ? [] : [[id, levels[id]]])))
}
