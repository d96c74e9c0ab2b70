import { useTranslations } from 'use-intl'
import { useFormatter } from '../../../../platform/web/use-formatter.ts'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { CopyButton } from '../../../../platform/web/design/CopyButton.tsx'
import { DescriptionList } from '../../../../platform/web/design/DescriptionList.tsx'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { SidePanel } from '../../../../platform/web/design/SidePanel.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { showMail, type OutboxMail } from '../../contract.ts'
import { leavesByHand } from './leaves-by-hand.ts'
import { MailState } from './MailState.tsx'
import { MailText } from './MailText.tsx'
import styles from './Outbox.module.css'
import { parseLinks } from './parse-links.ts'
import { SendAgain } from './SendAgain.tsx'
import { useStateText } from './use-state-text.ts'

type MailPanelProps = { mail: OutboxMail; hasMailServer: boolean; onClose: () => void }

/** One mail as its receiver reads it, links alive, with what became of it and what can be done. */
export function MailPanel({ mail, hasMailServer, onClose }: MailPanelProps) {
  const t = useTranslations('people.outbox')
  const format = useFormatter()
  const stateText = useStateText(mail, hasMailServer)
  const { data, error, refetch } = useEndpoint(showMail, { id: mail.id })
  const pieces = parseLinks(data?.text ?? '')
  const [link] = pieces.flatMap((piece) => (piece.isLink ? piece.text : []))
  return (
    <SidePanel
      isOpen
      onClose={onClose}
      title={mail.subject}
      actions={
        <>
          {link && <CopyButton text={link}>{t('copyLink')}</CopyButton>}
          {hasMailServer && leavesByHand(mail) && <SendAgain ids={[mail.id]} />}
        </>
      }
    >
      <div className={styles.facts}>
        <DescriptionList
          items={[
            { term: t('to'), value: mail.to },
            {
              term: t('at'),
              value: format.dateTime(new Date(mail.createdAt), { dateStyle: 'long', timeStyle: 'short' }),
            },
            { term: t('state'), value: <MailState state={mail.state} /> },
          ]}
        />
        <p className={styles.stateText}>{stateText}</p>
      </div>
      {mail.lastError && (
        <div className={styles.notice}>
          <Banner tone="care" title={t('failedBecause')}>
            <span lang="en">{mail.lastError}</span>
          </Banner>
        </div>
      )}
      {error && <ErrorState error={error} module="people" onRetry={refetch} />}
      {!data && !error && <Loading />}
      {data?.text === null && <p className={styles.gone}>{t('textGone')}</p>}
      {pieces.length > 0 && <MailText pieces={pieces} />}
    </SidePanel>
  )
}
