import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { leaveEdition, type OwnEnrolment } from '../../contract.ts'
import styles from './OwnAnswers.module.css'

/** The way out, without a reason to give: what follows is said before, and nothing of it is a reproach. */
export function LeaveEdition({ enrolment: { id, editionName } }: { enrolment: OwnEnrolment }) {
  const t = useTranslations('enrolment.leave')
  const { language } = useLanguage()
  const refusalText = useRefusalText('enrolment')
  const [isAsking, setIsAsking] = useState(false)
  const { run, pending, error } = useAction(leaveEdition, {
    onSuccess: () => {
      setIsAsking(false)
      document.getElementById('content')?.focus()
    },
  })
  const edition = editionName[language]
  return (
    <section className={styles.leave}>
      <h2 className={styles.title}>{t('title')}</h2>
      <p>{t('text')}</p>
      <div>
        <Button onPress={() => setIsAsking(true)}>{t('button')}</Button>
      </div>
      <Dialog
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        title={t('ask', { edition })}
        role="alertdialog"
        actions={
          <>
            <Button onPress={() => setIsAsking(false)}>{t('stay')}</Button>
            <Button variant="primary" pending={pending} onPress={() => run({ id })}>
              {t('confirm')}
            </Button>
          </>
        }
      >
        <p>{t('follows')}</p>
        <p>{t('back')}</p>
        {error && (
          <Banner tone="care" live>
            {refusalText(error)}
          </Banner>
        )}
      </Dialog>
    </section>
  )
}
