import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { OutputOf } from '../../../../platform/contract.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { replayRun } from '../../contract.ts'

type ReplayStep =
  | { readonly kind: 'running' }
  | { readonly kind: 'answered'; readonly answer: OutputOf<typeof replayRun> }
  | { readonly kind: 'refused'; readonly error: unknown }

/** Asks for a run to be solved again as soon as it is shown. */
export function useReplay(runId: string) {
  const [step, setStep] = useState<ReplayStep>({ kind: 'running' })
  const { runAsync: replay } = useAction(replayRun, { refreshes: [] })
  const leaving = useRef(new AbortController())

  async function run() {
    const { signal } = leaving.current
    try {
      setStep({ kind: 'answered', answer: await replay({ id: runId }, undefined, signal) })
    } catch (error) {
      if (!signal.aborted) setStep({ kind: 'refused', error })
    }
  }

  const begin = useEffectEvent(run)
  useEffect(() => {
    const controller = new AbortController()
    leaving.current = controller
    void begin()
    // Closed, or gone to another page: the server stops solving when nobody waits for it any longer.
    return () => controller.abort()
  }, [])

  const again = () => {
    setStep({ kind: 'running' })
    void run()
  }
  return { step, again }
}
