/** One line of what waits: a single question, or those of one moment in several pairs. */
export type WaitingLine<Asked> =
  | { readonly one: Asked }
  | { readonly moment: string; readonly several: readonly Asked[] }

/** Who follows thirteen is asked thirteen times at once: a moment is one line, where its first one stood; a single one stays as it is. */
export function groupByMoment<Asked extends { readonly moment: string }>(
  asked: readonly Asked[],
): readonly WaitingLine<Asked>[] {
  const moments = new Map<string, Asked[]>()
  for (const one of asked) moments.set(one.moment, [...(moments.get(one.moment) ?? []), one])
  return [...moments].map(([moment, several]) =>
    several.length === 1 ? { one: several[0]! } : { moment, several },
  )
}
