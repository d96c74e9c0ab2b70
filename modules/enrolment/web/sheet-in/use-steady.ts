import { useCallback, useEffect, useRef } from 'react'

/** One function for as long as the screen lives, that does what the latest of them does: lines need not be drawn again for it. */
export function useSteady<Args extends readonly unknown[]>(
  act: (...args: Args) => void,
): (...args: Args) => void {
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  return useCallback((...args: Args) => latest.current(...args), [])
}
