import { useTranslations } from 'use-intl'
import { notify } from '../../../../platform/web/design/notify.ts'
import { Switch } from '../../../../platform/web/design/Switch.tsx'
import { VisuallyHidden } from '../../../../platform/web/design/VisuallyHidden.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { editReminder, listReminders, type Reminder } from '../../contract.ts'

/** On or off at once. */
export function RuleSwitch({
  editionId,
  reminder,
}: {
  readonly editionId: string
  readonly reminder: Reminder
}) {
  const t = useTranslations('reminders.page')
  const refusalText = useRefusalText('reminders')
  const { refetch } = useEndpoint(listReminders, { editionId })
  const edit = useAction(editReminder, {
    refreshes: [listReminders],
    onError: (error) => {
      notify({ message: refusalText(error), tone: 'care' })
      refetch()
    },
  })
  const { event, revision, isOn, days, audience } = reminder
  return (
    <Switch
      isSelected={isOn}
      isDisabled={edit.pending}
      onChange={(next) => edit.run({ editionId, event, days, audience, isOn: next }, revision)}
    >
      <VisuallyHidden>{t('switch', { event: t(`events.${event}`) })}</VisuallyHidden>
    </Switch>
  )
}
