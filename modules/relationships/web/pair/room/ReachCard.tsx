import { useTranslations } from 'use-intl'
import { Card } from '../../../../../platform/web/design/Card.tsx'
import { CopyButton } from '../../../../../platform/web/design/CopyButton.tsx'
import { LinkButton } from '../../../../../platform/web/design/LinkButton.tsx'
import { useSession } from '../../../../../platform/web/session.tsx'
import { firstName } from '../../../../../platform/first-name.ts'
import styles from './ReachCard.module.css'
import type { InPair } from './slots.ts'

/** The address to write to, with a first message that only needs two dates; while the pair is open. */
export function ReachCard({ relationship }: InPair) {
  const t = useTranslations('relationships.active')
  const session = useSession()
  const { name, email } = relationship.partner
  if (relationship.status !== 'active') return null
  const values = { name: firstName(name), me: firstName(session?.person.name ?? '') }
  if (!email) return <Card title={t('reach', values)}>{t('noAddress', values)}</Card>
  const message = new URLSearchParams({ subject: t('subject'), body: t('message', values) })
  return (
    <Card title={t('reach', values)}>
      <p className={styles.address}>{email}</p>
      <div className={styles.actions}>
        <LinkButton
          // Mail programs read a plus as a plus.
          href={`mailto:${email}?${message.toString().replaceAll('+', '%20')}`}
          icon="mail"
        >
          {t('write', values)}
        </LinkButton>
        <CopyButton text={email}>{t('copyAddress')}</CopyButton>
      </div>
    </Card>
  )
}
