import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useFormatter } from '../../../../platform/web/use-formatter.ts'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { endLink } from '../../contract.ts'
import styles from './ActPage.module.css'

/** What this link is, until when, and the way out for whoever received it by mistake. */
export function ActFoot({ until, onEnded }: { until: string; onEnded: () => void }) {
  const t = useTranslations('people.act')
  const format = useFormatter()
  const refusalText = useRefusalText('people')
  const [isAsking, setIsAsking] = useState(false)
  const end = useAction(endLink, { refreshes: [], onSuccess: onEnded })
  return (
    <footer className={styles.foot}>
      <p>{t('byMail', { until: format.dateTime(new Date(until), { dateStyle: 'long' }) })}</p>
      <Button variant="link" onPress={() => setIsAsking(true)}>
        {t('notMe')}
      </Button>
      <Dialog
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        title={t('notMeTitle')}
        size="small"
        role="alertdialog"
        actions={
          <>
            <Button onPress={() => setIsAsking(false)}>{t('notMeKeep')}</Button>
            <Button variant="primary" pending={end.pending} onPress={() => end.run({})}>
              {t('notMeConfirm')}
            </Button>
          </>
        }
      >
        <p>{t('notMeText')}</p>
        {end.error && (
          <Banner tone="care" live>
            {refusalText(end.error)}
          </Banner>
        )}
      </Dialog>
    </footer>
  )
}
