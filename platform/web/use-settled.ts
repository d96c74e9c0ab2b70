import { useEffect, useState } from 'react'

const settleMs = 250

/** The value once typing has paused, so that a word is one question to the server and not five. */
export function useSettled(value: string): string {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), settleMs)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
