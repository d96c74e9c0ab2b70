import { useEffect, useRef, useState } from 'react'
import type { SchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { ConnectionLost } from '../../../../platform/web/refusal.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import type { Question } from '../../../questionnaires/contract.ts'
import type { FieldValues } from '../../../questionnaires/web/index.ts'
import { keepSurveyDraft } from '../../contract.ts'
import { toSent } from './answer-values.ts'

type KeptDraft = {
  form: SchemaForm<FieldValues>
  token: string
  questions: readonly Question[]
  /** False where what is begun stays on this device. */
  isKept: boolean
}

const pauseMs = 800

/** Keeps what is begun on the server, a moment after the last change: another device takes it up. */
export function useKeptDraft({ form, token, questions, isKept }: KeptDraft) {
  const [isAway, setIsAway] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const { runAsync } = useAction(keepSurveyDraft, { refreshes: [] })
  const keep = useRef(runAsync)
  useEffect(() => {
    keep.current = runAsync
  })
  const { subscribe } = form.hook
  useEffect(() => {
    if (!isKept) return
    const leave = subscribe({
      formState: { values: true },
      callback: ({ values }) => {
        clearTimeout(timer.current)
        timer.current = setTimeout(() => {
          keep
            .current({ token, ...toSent(questions, values) })
            .then(() => setIsAway(false))
            // Answered or over meanwhile: sending says so, in its own words.
            .catch((error: unknown) => setIsAway(error instanceof ConnectionLost))
        }, pauseMs)
      },
    })
    return () => {
      clearTimeout(timer.current)
      leave()
    }
  }, [isKept, subscribe, token, questions])
  return { isAway, stop: () => clearTimeout(timer.current) }
}
