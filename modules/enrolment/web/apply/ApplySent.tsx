import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Icon } from '../../../../platform/web/design/Icon.tsx'
import { LinkButton } from '../../../../platform/web/design/LinkButton.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import type { Role } from '../../../programmes/contract.ts'
import type { PublicCall } from '../../contract.ts'
import styles from './ApplyPage.module.css'

type ApplySentProps = { call: PublicCall; role: Role; email: string; onAgain: () => void }

/** Sent, and what is left to do: nothing counts before the address is confirmed. The same words for whoever is known. */
export function ApplySent({ call, role, email, onAgain }: ApplySentProps) {
  const t = useTranslations('enrolment.call.sent')
  const other = call.asked.find((asked) => asked.role !== role)
  return (
    <div className={styles.sent} role="status">
      <span className={styles.picture}>
        <Icon name="mail" size={28} />
      </span>
      <PageHeader title={t('title')}>
        <p>{t('text', { email })}</p>
      </PageHeader>
      <p className={styles.muted}>{t('none')}</p>
      <div className={styles.others}>
        <Button onPress={onAgain}>{t('again')}</Button>
        {other && <LinkButton href={`?role=${other.role}`}>{t(`other.${other.role}`)}</LinkButton>}
      </div>
    </div>
  )
}
