import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { PlainLayout } from '../../../../platform/web/layout/PlainLayout.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { useFragmentToken } from '../../../people/web/index.ts'
import { stopSurveyMails } from '../../contract.ts'
import styles from './Answer.module.css'

/** "Stop these mails": opening it changes nothing, the button does. */
export function StopPage() {
  const t = useTranslations('surveys.stop')
  const unknown = useTranslations('surveys.answer')
  const refusalText = useRefusalText('surveys')
  const token = useFragmentToken()
  const [isDone, setIsDone] = useState(false)
  const stop = useAction(stopSurveyMails, { refreshes: [], onSuccess: () => setIsDone(true) })
  return (
    <PlainLayout home="/">
      <div className={styles.page}>
        <PageHeader title={token === undefined ? unknown('unknownTitle') : t(isDone ? 'done' : 'title')}>
          <p role="status">
            {token === undefined ? unknown('unknownText') : t(isDone ? 'doneText' : 'text')}
          </p>
        </PageHeader>
        {stop.error && (
          <Banner tone="care" live>
            {refusalText(stop.error)}
          </Banner>
        )}
        {token !== undefined && !isDone && (
          <Button
            variant="primary"
            size="large"
            wide
            pending={stop.pending}
            onPress={() => stop.run({ token })}
          >
            {t('button')}
          </Button>
        )}
      </div>
    </PlainLayout>
  )
}
