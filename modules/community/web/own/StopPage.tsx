import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { PlainLayout } from '../../../../platform/web/layout/PlainLayout.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { useFragmentToken } from '../../../people/web/index.ts'
import { stopCommunityMails } from '../../contract.ts'
import styles from '../Community.module.css'

/** "Stop these mails": opening it changes nothing, the button does. */
export function StopPage() {
  const t = useTranslations('community.stop')
  const refusalText = useRefusalText('community')
  const token = useFragmentToken()
  const [isDone, setIsDone] = useState(false)
  const stop = useAction(stopCommunityMails, { refreshes: [], onSuccess: () => setIsDone(true) })
  const words = token === undefined ? 'unknown' : isDone ? 'done' : 'title'
  const texts = { unknown: 'unknownText', done: 'doneText', title: 'text' } as const
  return (
    <PlainLayout home="/">
      <div className={styles.detail}>
        <PageHeader title={t(words)}>
          <p role="status">{t(texts[words])}</p>
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
