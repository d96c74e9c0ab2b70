import { useFormatter, useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { CopyButton } from '../../../../platform/web/design/CopyButton.tsx'
import { DescriptionList } from '../../../../platform/web/design/DescriptionList.tsx'
import { SidePanel } from '../../../../platform/web/design/SidePanel.tsx'
import type { OutboxMail } from '../../contract.ts'
import { MailState } from './MailState.tsx'
import styles from './Outbox.module.css'
import { parseLinks } from './parse-links.ts'

/** One mail as its receiver reads it, links alive. */
export function MailPanel({ mail, onClose }: { mail: OutboxMail; onClose: () => void }) {
  const t = useTranslations('people.outbox')
  const format = useFormatter()
  const pieces = parseLinks(mail.text ?? '')
  const [link] = pieces.flatMap((piece) => (piece.isLink ? piece.text : []))
  return (
    <SidePanel
      isOpen
      onClose={onClose}
      title={mail.subject}
      actions={link && <CopyButton text={link}>{t('copyLink')}</CopyButton>}
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
      </div>
      {mail.lastError && (
        <div className={styles.notice}>
          <Banner tone="care" title={t('failedBecause')}>
            <span lang="en">{mail.lastError}</span>
          </Banner>
        </div>
      )}
      {mail.text === null ? (
        <p className={styles.gone}>{t('textGone')}</p>
      ) : (
        <div className={styles.text}>
          {pieces.map((piece, index) =>
            piece.isLink ? (
              <a key={index} href={piece.text} rel="noreferrer">
                {piece.text}
              </a>
            ) : (
              piece.text
            ),
          )}
        </div>
      )}
    </SidePanel>
  )
}
