import { startTransition, useEffect, useState } from 'react'

/** The answer to what is asked now; the one before, and stale, until it comes. */
export function useAnswer<Asked, Answer>(
  asked: Asked | null,
  ask: (asked: Asked) => Promise<Answer>,
): { answer: Answer | null; isStale: boolean } {
  const [settled, setSettled] = useState<{ asked: Asked; answer: Answer } | null>(null)
  useEffect(() => {
    if (asked === null) return
    let gone = false
    ask(asked).then(
      // A wide sheet has a long table: it is drawn a little at a time.
      (answer) => gone || startTransition(() => setSettled({ asked, answer })),
      () => undefined,
    )
    return () => {
      gone = true
    }
  }, [asked, ask])
  if (asked === null) return { answer: null, isStale: false }
  return { answer: settled?.answer ?? null, isStale: settled?.asked !== asked }
}
