import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { Decision, mostAtOnce, sendAnswers, type ApplicationRow } from '../../contract.ts'
import styles from '../Reviews.module.css'
import { useCalled } from './use-called.ts'
import { useSayLeft } from './use-decide.ts'

type Props = { readonly editionId: string; readonly applications: readonly ApplicationRow[] }

/** What is written and not sent, and exactly who receives what before it is. */
export function SendBar({ editionId, applications }: Props) {
  const t = useTranslations('reviews.send')
  const refusalText = useRefusalText('reviews')
  const called = useCalled()
  const sayLeft = useSayLeft()
  const [isAsking, setIsAsking] = useState(false)
  const written = applications.filter(({ toSend }) => toSend !== null)
  const without = applications.filter(
    ({ toSend, waitsSince }) => toSend === null && waitsSince !== null,
  ).length
  const send = useAction(sendAnswers)
  if (written.length === 0) return null
  const by = Decision.options
    .map((decision) => ({ decision, of: written.filter(({ toSend }) => toSend!.decision === decision) }))
    .filter(({ of }) => of.length > 0)
  const now = written.slice(0, mostAtOnce)
  async function sendNow() {
    try {
      const { sent, left } = await send.runAsync({
        editionId,
        decisionIds: now.map(({ toSend }) => toSend!.id),
      })
      setIsAsking(false)
      notify({ message: t('done', { count: sent }) })
      sayLeft(left)
    } catch {
      // What went wrong stands in the dialog.
    }
  }
  return (
    <>
      <Banner
        tone="waiting"
        title={t('title', { count: written.length })}
        actions={
          <Button variant="primary" icon="send" onPress={() => setIsAsking(true)}>
            {t('button', { count: now.length })}
          </Button>
        }
      >
        {by.map(({ decision, of }) => t(`counts.${decision}`, { count: of.length })).join(' · ')}
      </Banner>
      {isAsking && (
        <Dialog
          isOpen
          onClose={() => setIsAsking(false)}
          title={t('dialogTitle', { count: now.length })}
          actions={
            <>
              <Button variant="quiet" onPress={() => setIsAsking(false)}>
                {t('notYet')}
              </Button>
              <Button variant="primary" icon="send" pending={send.pending} onPress={() => void sendNow()}>
                {t('send')}
              </Button>
            </>
          }
        >
          <div className={styles.section}>
            <p>{t('text')}</p>
            {by.map(({ decision, of }) => (
              <div key={decision}>
                <p className={styles.strong}>{t(`receives.${decision}`, { count: of.length })}</p>
                <p className={styles.help}>{of.map(called).join(', ')}</p>
              </div>
            ))}
            {without > 0 && <p>{t('without', { count: without })}</p>}
            {send.error && (
              <Banner tone="care" live>
                {refusalText(send.error)}
              </Banner>
            )}
          </div>
        </Dialog>
      )}
    </>
  )
}
