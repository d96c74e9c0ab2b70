import { useEffect, useRef, useState } from 'react'
import { useFormState, type DefaultValues, type FieldPath, type FieldValues } from 'react-hook-form'
import type { SchemaForm } from './use-schema-form.ts'
import { Refusal } from '../refusal.ts'
import { ConflictShown } from './conflict-shown.ts'
import { followUntouched } from './follow-untouched.ts'

type Version<Values> = { values: Values; revision: number }

type RevisionOptions<Values extends FieldValues, Checked> = {
  form: SchemaForm<Values, Checked>
  /** What the server has now; it grows when it is read again. */
  saved: Version<Values>
  onReload: () => void
}

/**
 * Keeps the version that the person started from: a later one, read in passing, must not let an old form overwrite
 * what somebody else wrote. After a conflict the person chooses, and only then the newer revision counts.
 */
export function useRevision<Values extends FieldValues, Checked>(options: RevisionOptions<Values, Checked>) {
  const { form, saved, onReload } = options
  const [first] = useState(saved)
  const [start, setStart] = useState(saved)
  const [hasConflict, setHasConflict] = useState(false)
  const { isDirty } = useFormState({ control: form.hook.control })
  const { reset, getValues, setValue } = form.hook
  const { clear } = form.draft
  const untouched = useRef(start.values)

  // Nothing typed: a newer version simply shows.
  if (saved.revision > start.revision && !isDirty && !form.draft.restored) setStart(saved)

  useEffect(() => {
    // The first version is in the form already, with the draft above it.
    if (start === first) return
    untouched.current = start.values
    reset(start.values as unknown as DefaultValues<Values>)
    clear()
  }, [start, first, reset, clear])

  useEffect(() => {
    if (!hasConflict || saved.revision <= start.revision) return
    const followed = followUntouched(getValues(), { begun: untouched.current, saved: saved.values })
    for (const name of Object.keys(followed) as FieldPath<Values>[]) setValue(name, saved.values[name])
    untouched.current = saved.values
    // Once for each version: its values are another object each time that they are read.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [hasConflict, saved.revision])

  function take(version: Version<Values>) {
    setStart(version)
    setHasConflict(false)
  }

  return {
    hasConflict,
    take,
    takeSaved: () => take(saved),
    /** Saves on the revision started from; once a conflict was shown, saving again is a choice, on the newest. */
    guard: async (save: (revision: number) => Promise<void>) => {
      try {
        await save((hasConflict ? saved : start).revision)
      } catch (error) {
        if (error instanceof Refusal && error.code === 'changed-meanwhile') {
          setHasConflict(true)
          onReload()
          throw new ConflictShown()
        }
        throw error
      }
    },
  }
}
