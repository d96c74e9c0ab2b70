import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { tryJobAgain, type FailedJob } from '../../contract.ts'

export function TryAgain({ job }: { job: FailedJob }) {
  const t = useTranslations('people.failedJobs')
  const { language } = useLanguage()
  const word = useRefusalText('people')
  const again = useAction(tryJobAgain, {
    onSuccess: () => notify({ message: t('asked', { title: job.title[language] }) }),
    onError: (error) => notify({ message: word(error), tone: 'care' }),
  })
  return (
    <Button
      variant="secondary"
      size="small"
      pending={again.pending}
      aria-label={t('againFor', { title: job.title[language] })}
      onPress={() => again.run({ id: job.id })}
    >
      {t('again')}
    </Button>
  )
}
