import { useEffect, useState } from 'react'

/** True once `busy` has lasted `afterMs`: quick answers show no progress at all, so that nothing flickers. */
export function useSlow(busy: boolean, afterMs = 1000): boolean {
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    if (!busy) return
    const timer = setTimeout(() => setSlow(true), afterMs)
    return () => {
      clearTimeout(timer)
      setSlow(false)
    }
  }, [busy, afterMs])
  return busy && slow
}
