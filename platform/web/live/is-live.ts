import { useSyncExternalStore } from 'react'

let isLive = false
const listeners = new Set<() => void>()

/** Said by whatever holds the stream, or hears of it from the tab that does. */
export function rememberLive(now: boolean): void {
  if (now === isLive) return
  isLive = now
  listeners.forEach((listener) => listener())
}

/** Whether this browser hears what to read again: where not, pages ask by themselves. */
export function useIsLive(): boolean {
  return useSyncExternalStore(subscribe, () => isLive)
}

function subscribe(onChange: () => void): () => void {
  listeners.add(onChange)
  return () => listeners.delete(onChange)
}
