import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { TextArea } from '../../../../platform/web/design/TextArea.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useFormatter } from '../../../../platform/web/use-formatter.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { listOwnApplications, replyToTeam, withdrawApplication, type OwnApplication } from '../../contract.ts'
import styles from '../Reviews.module.css'

/** On the home page: what one applied for, and where it stands. */
export function OwnApplications() {
  const t = useTranslations('reviews.own')
  const { data } = useEndpoint(listOwnApplications, {}, { followed: true })
  const shown = data?.applications.filter(({ state }) => state !== 'accepted') ?? []
  if (shown.length === 0) return null
  return (
    <section className={styles.section}>
      <h2>{t('title')}</h2>
      <ul>
        {shown.map((application) => (
          <Line key={application.id} application={application} />
        ))}
      </ul>
    </section>
  )
}

function Line({ application }: { readonly application: OwnApplication }) {
  const t = useTranslations('reviews.own')
  const { language } = useLanguage()
  const format = useFormatter()
  const refusalText = useRefusalText('reviews')
  const { id, programmeName, editionName, state, sentAt, word, mayWithdraw } = application
  const [isLeaving, setIsLeaving] = useState(false)
  const [reply, setReply] = useState('')
  const failed = (error: Error) => notify({ message: refusalText(error), tone: 'care' })
  const withdraw = useAction(withdrawApplication, {
    onSuccess: () => notify({ message: t('withdrawn') }),
    onError: failed,
  })
  const answer = useAction(replyToTeam, {
    onSuccess: () => notify({ message: t('replied') }),
    onError: failed,
  })
  return (
    <li className={styles.row}>
      <div className={styles.section}>
        <p className={styles.strong}>
          {t('where', { programme: programmeName[language], edition: editionName[language] })}
        </p>
        <p>
          {t(`state.${state}`, { day: format.dateTime(new Date(sentAt), { day: 'numeric', month: 'long' }) })}
        </p>
        {word && <p className={styles.words}>{t('word', { word })}</p>}
        {state === 'asked' && (
          <>
            <TextArea label={t('reply')} value={reply} maxLength={5000} rows={3} onChange={setReply} />
            <div>
              <Button
                pending={answer.pending}
                isDisabled={reply.trim() === ''}
                onPress={() => answer.run({ id, text: reply })}
              >
                {t('send')}
              </Button>
            </div>
          </>
        )}
      </div>
      {mayWithdraw && (
        <Button size="small" variant="quiet" onPress={() => setIsLeaving(true)}>
          {t('withdraw')}
        </Button>
      )}
      {isLeaving && (
        <Dialog
          isOpen
          onClose={() => setIsLeaving(false)}
          title={t('withdrawTitle')}
          actions={
            <>
              <Button variant="quiet" onPress={() => setIsLeaving(false)}>
                {t('keep')}
              </Button>
              <Button variant="danger" pending={withdraw.pending} onPress={() => withdraw.run({ id })}>
                {t('withdraw')}
              </Button>
            </>
          }
        >
          <p>{t('withdrawText')}</p>
        </Dialog>
      )}
    </li>
  )
}
