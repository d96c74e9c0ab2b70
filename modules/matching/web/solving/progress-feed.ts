import type { MatchingProgress } from '../../rules.ts'

/** How far the worker is, for the one part that shows it: the others need not be drawn again at each step. */
export type ProgressFeed = {
  latest: () => MatchingProgress | null
  tell: (progress: MatchingProgress | null) => void
  /** Gives what ends the listening. */
  listen: (listener: () => void) => () => void
}

export function progressFeed(): ProgressFeed {
  const listeners = new Set<() => void>()
  let latest: MatchingProgress | null = null
  return {
    latest: () => latest,
    tell: (progress) => {
      latest = progress
      for (const listener of listeners) listener()
    },
    listen: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
