import { useCallback, useEffect, useState } from 'react'
import type { DefaultValues, FieldValues, UseFormReturn } from 'react-hook-form'
import { serverNow } from '../now.ts'
import { clearDraft, readDraft, writeDraft } from '../drafts.ts'

export type Draft = {
  /** True while the form shows what an earlier visit left. */
  restored: boolean
  /** Empties the draft and puts the form back as it was given. */
  discard: () => void
  /** Empties the draft only: what it held has been sent. */
  clear: () => void
}

type DraftOptions<Values extends FieldValues, Checked> = {
  hook: UseFormReturn<Values, unknown, Checked>
  initial: Values
  draftKey: string | undefined
  secrets: readonly string[]
}

/** Keeps a form's values in this browser while they are typed, and gives them back at the next visit. */
export function useDraft<Values extends FieldValues, Checked>(options: DraftOptions<Values, Checked>): Draft {
  const { hook, initial, draftKey, secrets } = options
  const [first] = useState(initial)
  const [hidden] = useState(secrets)
  const [kept] = useState(() => keptValues(draftKey, initial))
  const [restored, setRestored] = useState(kept !== undefined)
  const { reset, subscribe } = hook

  useEffect(() => {
    if (kept) reset({ ...first, ...kept }, { keepDefaultValues: true })
  }, [kept, first, reset])

  useEffect(() => {
    if (draftKey === undefined) return
    return subscribe({
      formState: { values: true, isDirty: true },
      callback: ({ values, isDirty }) => {
        if (!isDirty) return
        const shown = Object.entries(values).filter(([key]) => !hidden.includes(key))
        writeDraft(localStorage, draftKey, Object.fromEntries(shown), serverNow())
      },
    })
  }, [draftKey, hidden, subscribe])

  const clear = useCallback(() => {
    if (draftKey !== undefined) clearDraft(localStorage, draftKey)
    setRestored(false)
  }, [draftKey])
  const discard = useCallback(() => {
    reset(first as DefaultValues<Values>)
    clear()
  }, [clear, first, reset])
  return { restored, discard, clear }
}

function keptValues<Values extends FieldValues>(
  draftKey: string | undefined,
  initial: Values,
): Partial<Values> | undefined {
  const kept = draftKey === undefined ? undefined : readDraft(localStorage, draftKey, serverNow())
  // A form changes between two versions: only what it still asks for comes back.
  const known = Object.entries(kept ?? {}).filter(([key]) => key in initial)
  return known.length > 0 ? (Object.fromEntries(known) as Partial<Values>) : undefined
}
