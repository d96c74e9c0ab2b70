export type Forgotten = readonly string[]
type Expected = {
  readonly title: string
  readonly forWhom: string
  readonly dueOn: string
  readonly handedAs: string
  readonly checks: readonly string[]
}
type Line = { readonly kind: 'what' | 'for-whom' | 'by-when' | 'handed-as' | 'own'; readonly text: string }

/** Under this key a line is counted over all deliverables: a line made from the brief by its kind, one's own by its words. */
export const keyOf = ({ kind, text }: Line): string => (kind === 'own' ? text : `@${kind}`)

/** What to tick before sending, made from the brief; what was forgotten most often comes first, else as the brief has it. */
export function checkLines(
  { title, forWhom, dueOn, handedAs, checks }: Expected,
  forgotten: readonly Forgotten[],
): (Line & { readonly forgotten: number })[] {
  const lines: Line[] = [
    { kind: 'what', text: title },
    ...(forWhom === '' ? [] : [{ kind: 'for-whom' as const, text: forWhom }]),
    { kind: 'by-when', text: dueOn },
    { kind: 'handed-as', text: handedAs },
    ...checks.map((text) => ({ kind: 'own' as const, text })),
  ]
  const times = new Map<string, number>()
  for (const key of forgotten.flat()) times.set(key, (times.get(key) ?? 0) + 1)
  return lines
    .map((line) => ({ ...line, forgotten: times.get(keyOf(line)) ?? 0 }))
    .toSorted((one, other) => other.forgotten - one.forgotten)
}
