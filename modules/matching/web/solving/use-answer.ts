import { useEffect, useState } from 'react'
import type { AnswerOf, AskOf, SolveKind } from './solve-protocol.ts'
import type { Solver } from './use-solver.ts'

/**
 * What the worker says to one question, asked again after each solving. The answer before stays on the screen until
 * the next has come; `null` as `ask` asks nothing. Another question (by its text) starts from nothing.
 */
export function useAnswer<Kind extends SolveKind>(
  { ask: askWorker, version, picture }: Solver,
  kind: Kind,
  ask: AskOf<Kind> | null,
): AnswerOf<Kind> | null {
  const [known, setKnown] = useState<{ question: string; answer: AnswerOf<Kind> } | null>(null)
  const question = ask === null || picture === null ? null : JSON.stringify(ask)
  useEffect(() => {
    if (question === null) return
    let gone = false
    askWorker(kind, JSON.parse(question) as AskOf<Kind>).then(
      (answer) => !gone && setKnown({ question, answer }),
      // Somebody who has just left the cohort has no answer: the screen shows nothing for them.
      () => !gone && setKnown(null),
    )
    return () => {
      gone = true
    }
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- each solving makes the answer before it old
  }, [askWorker, kind, question, version])
  return known !== null && known.question === question ? known.answer : null
}
