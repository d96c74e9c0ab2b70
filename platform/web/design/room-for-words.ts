/** What is said of the room that a text has left. */
export type Room = { readonly left: number } | { readonly over: number } | null

/** Below this, a person sees the end coming by eye. */
const shortest = 100
/** The part of the room from which what is left is counted. */
const near = 0.8

/**
 * A text longer than its field may hold is kept whole, and what to take away is said: the browser would cut a pasted
 * text without a word. Lengths in UTF-16 units, as the schemas count them.
 */
export function roomFor(text: string, max: number | undefined): Room {
  if (max === undefined) return null
  if (text.length > max) return { over: text.length - max }
  return max >= shortest && text.length >= max * near ? { left: max - text.length } : null
}
