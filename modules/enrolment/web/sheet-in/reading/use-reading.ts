import { useCallback, useEffect, useRef, useState } from 'react'
import type { AskReading } from './reading-client.ts'
import { takeReading, type RunningReading } from './start-reading.ts'

/** The worker that reads sheets, for one screen; it is ended with it, whatever it is at. Its faults are thrown. */
export function useReading(): AskReading {
  const running = useRef<RunningReading | null>(null)
  const [fault, setFault] = useState<Error | null>(null)

  const start = useCallback(() => {
    if (running.current !== null) return running.current
    const taken = takeReading()
    taken.worker.addEventListener('error', () => setFault(new Error('The worker could not be started.')))
    running.current = taken
    return taken
  }, [])

  useEffect(() => {
    start()
    return () => {
      running.current?.worker.terminate()
      running.current = null
    }
  }, [start])

  const ask = useCallback<AskReading>(
    (kind, what) =>
      start()
        .ask(kind, what)
        .catch((error: Error) => {
          setFault(error)
          throw error
        }),
    [start],
  )
  if (fault !== null) throw fault
  return ask
}
