import { useTranslations } from 'use-intl'
import { LinkButton } from '../../../platform/web/design/LinkButton.tsx'
import type { FollowedPair } from '../contract.ts'
import { firstName } from '../../../platform/first-name.ts'
import styles from './FollowUp.module.css'

/** Writes to whoever is waited for, or else to everybody in it, in the reader's own mail program. */
export function WriteToPair({ pair, isFirst }: { pair: FollowedPair; isFirst: boolean }) {
  const t = useTranslations('insights.followUp')
  const awaited = pair.parties.filter(({ isAwaited }) => isAwaited)
  const readers = (awaited.length > 0 ? awaited : pair.parties).filter(({ email }) => email)
  const [one] = readers
  if (!one) return <p className={styles.why}>{t('noAddress')}</p>
  const addresses = readers.map(({ email }) => encodeURIComponent(email!)).join(',')
  const subject = `subject=${encodeURIComponent(t('subject'))}`
  // Before both said yes, neither learns the address of the other.
  const href =
    pair.status === 'proposed' && readers.length > 1
      ? `mailto:?bcc=${addresses}&${subject}`
      : `mailto:${addresses}?${subject}`
  return (
    <LinkButton href={href} variant={isFirst ? 'primary' : 'secondary'}>
      {readers.length === 1 ? t('writeToOne', { name: firstName(one.name) }) : t('writeToAll')}
    </LinkButton>
  )
}
