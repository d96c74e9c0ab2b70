import type { Gesture } from './slots.ts'

/** One line of the list: a gesture, or the same one in several editions. */
export type Line =
  | { readonly one: Gesture }
  | { readonly key: string; readonly title: string; readonly several: readonly Gesture[] }

/** Gestures of one kind in several editions stand in one line, where the first of them stood, the largest part first. */
export function mergeAlike(gestures: readonly Gesture[]): readonly Line[] {
  const kinds = new Map<string, Gesture[]>()
  for (const gesture of gestures) {
    const key = gesture.alike?.kind ?? gesture.key
    kinds.set(key, [...(kinds.get(key) ?? []), gesture])
  }
  return [...kinds].map(([key, several]) => {
    const [one, another] = several
    if (!another) return { one: one! }
    const count = several.reduce((sum, { alike }) => sum + alike!.count, 0)
    const largestFirst = several.toSorted((a, b) => b.alike!.count - a.alike!.count)
    return { key, title: one!.alike!.title(count), several: largestFirst }
  })
}
