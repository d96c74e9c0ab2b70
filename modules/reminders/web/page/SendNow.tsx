import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { listReminders, listSentReminders, sendReminderNow } from '../../contract.ts'
import type { Event } from '../../due/events.ts'

type SendNowProps = {
  readonly editionId: string
  readonly event: Event
  /** Those on the screen, less those taken out by hand. */
  readonly personIds: readonly string[]
}

/** Now, to those whom the screen names. */
export function SendNow({ editionId, event, personIds }: SendNowProps) {
  const t = useTranslations('reminders.page.now')
  const refusalText = useRefusalText('reminders')
  const { refetch } = useEndpoint(listReminders, { editionId })
  const send = useAction(sendReminderNow, {
    refreshes: [listReminders, listSentReminders],
    onSuccess: ({ people }) => notify({ message: t('sent', { people }) }),
    onError: (error) => {
      notify({ message: refusalText(error), tone: 'care' })
      refetch()
    },
  })
  return (
    <Button
      variant="secondary"
      icon="send"
      pending={send.pending}
      onPress={() => send.run({ editionId, event, personIds: [...personIds] })}
    >
      {t('send', { people: personIds.length })}
    </Button>
  )
}
