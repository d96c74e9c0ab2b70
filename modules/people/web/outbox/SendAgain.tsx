import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { listOutbox, sendMailAgain } from '../../contract.ts'

type SendAgainProps = { ids: readonly string[]; onSent?: () => void }

/** Lets by hand leave what does not leave by itself. */
export function SendAgain({ ids, onSent }: SendAgainProps) {
  const t = useTranslations('people.outbox')
  const refusalText = useRefusalText('people')
  const sending = useAction(sendMailAgain, {
    refreshes: [listOutbox],
    onSuccess: ({ mails }) => {
      notify({ message: t('leaving', { count: mails }) })
      onSent?.()
    },
    onError: (error) => notify({ message: refusalText(error), tone: 'care' }),
  })
  return (
    <Button
      size="small"
      icon="mail"
      pending={sending.pending}
      isDisabled={ids.length === 0}
      onPress={() => sending.run({ ids: [...ids] })}
    >
      {t('send', { count: ids.length })}
    </Button>
  )
}
