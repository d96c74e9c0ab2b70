import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { notify } from '../../../../platform/web/design/notify.ts'
import { Refusal } from '../../../../platform/web/refusal.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { editReminder, listReminders, type Reminder } from '../../contract.ts'

type Edited = Partial<Pick<Reminder, 'isOn' | 'days' | 'audience'>> & {
  readonly wording?: { readonly fr: Words; readonly en: Words }
}
type Words = { readonly subject: string; readonly text: string } | null

/**
 * Saves one rule on the revision that somebody began from, and never over what another wrote meanwhile: that is read again
 * and shown, and only saving once more replaces it. Parts of the rule that are not given stay as they are.
 */
export function useEditReminder(
  editionId: string,
  reminder: Reminder,
  { isTouched, onSaved }: { readonly isTouched: boolean; readonly onSaved?: () => void },
) {
  const t = useTranslations('reminders.page.rule')
  const { event, revision } = reminder
  const { refetch } = useEndpoint(listReminders, { editionId })
  const [begunFrom, setBegunFrom] = useState(revision)
  // Nothing typed: what others wrote simply shows.
  if (!isTouched && revision !== begunFrom) setBegunFrom(revision)
  const edit = useAction(editReminder, {
    refreshes: [listReminders],
    onSuccess: ({ reminders }) => {
      setBegunFrom(reminders.find((one) => one.event === event)!.revision)
      onSaved?.()
      notify({ message: t('saved') })
    },
    onError: () => refetch(),
  })
  const hasConflict = edit.error instanceof Refusal && edit.error.code === 'changed-meanwhile'
  return {
    pending: edit.pending,
    hasConflict,
    error: hasConflict ? null : edit.error,
    save: (said: Edited) => {
      const { isOn, days, audience } = reminder
      edit.run({ editionId, event, isOn, days, audience, ...said }, hasConflict ? revision : begunFrom)
    },
    takeSaved: () => {
      setBegunFrom(revision)
      edit.reset()
    },
  }
}
