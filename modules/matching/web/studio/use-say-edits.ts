import { useCallback, useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { notices, notify } from '../../../../platform/web/design/notify.ts'
import type { PolicyEdit } from './policy-edit.ts'
import type { PolicyHistory } from './use-policy-history.ts'

/** The same actions as the history's, which say in passing what they did and how to take it back. */
export function useSayEdits({ edit, undo, redo }: PolicyHistory, called: (memberId: string) => string) {
  const t = useTranslations('matching.studio.edits')

  const wordsOf = useCallback(
    (one: PolicyEdit) => {
      if (!('pair' in one)) return t(`what.${one.kind}`)
      const { menteeId, mentorId } = one.pair
      return t(`what.${one.kind}`, {
        mentor: called(mentorId),
        mentee: called(menteeId),
      })
    },
    [t, called],
  )
  const sayUndo = useCallback(() => {
    notices.clear()
    const step = undo()
    notify({ message: step ? t('undone', { what: wordsOf(step.edit) }) : t('nothingToUndo') })
  }, [undo, t, wordsOf])
  const sayRedo = useCallback(() => {
    notices.clear()
    const step = redo()
    notify({ message: step ? t('redone', { what: wordsOf(step.edit) }) : t('nothingToRedo') })
  }, [redo, t, wordsOf])
  const sayEdit = useCallback(
    (one: PolicyEdit) => {
      // A notice offers to take back the last decision: it goes with the next one.
      notices.clear()
      edit(one)
      // A slider and a switch show by themselves where they are; what happens to a pair may leave the screen.
      const leavesTheScreen = ('pair' in one && one.kind !== 'note') || one.kind === 'remove-criterion'
      if (leavesTheScreen) notify({ message: wordsOf(one), undo: sayUndo })
    },
    [edit, wordsOf, sayUndo],
  )
  return useMemo(() => ({ edit: sayEdit, undo: sayUndo, redo: sayRedo }), [sayEdit, sayUndo, sayRedo])
}
