import { useState } from 'react'
import { Refusal } from '../../../../platform/web/refusal.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { editEnrolment, type WholeEnrolment } from '../../contract.ts'

type CapacityOptions = { enrolment: WholeEnrolment; onReload: () => void; onSaved: () => void }

/**
 * The capacity being edited, on the version that the person started from: where somebody else changed the enrolment
 * meanwhile, both numbers are shown and saving again is a choice.
 */
export function useCapacity({ enrolment, onReload, onSaved }: CapacityOptions) {
  const [start, setStart] = useState(enrolment)
  const [value, setValue] = useState(enrolment.capacityPairs)
  const [hasConflict, setHasConflict] = useState(false)
  const isChanged = value !== start.capacityPairs

  // Nothing typed: a newer version simply shows.
  if (enrolment.revision > start.revision && !isChanged && !hasConflict) {
    setStart(enrolment)
    setValue(enrolment.capacityPairs)
  }

  const edit = useAction(editEnrolment, {
    onSuccess: (saved) => {
      setStart(saved)
      setValue(saved.capacityPairs)
      setHasConflict(false)
      onSaved()
    },
    onError: (error) => {
      if (!(error instanceof Refusal) || error.code !== 'changed-meanwhile') return
      setHasConflict(true)
      onReload()
    },
  })
  return {
    value,
    change: setValue,
    isChanged: isChanged || hasConflict,
    pending: edit.pending,
    error: edit.error,
    /** What the enrolment says now, after somebody else's change. */
    conflict: hasConflict ? enrolment.capacityPairs : undefined,
    save: () =>
      edit.run({ id: enrolment.id, capacityPairs: value }, hasConflict ? enrolment.revision : start.revision),
  }
}
