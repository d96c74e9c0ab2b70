import { useTranslations } from 'use-intl'
import { Icon } from '../../../../platform/web/design/Icon.tsx'
import { passwordLength, whyNotPassword } from '../../rules.ts'
import styles from './PasswordForm.module.css'

/** How far a password is from being accepted, in words. */
export function Strength({ password, email }: { password: string; email: string }) {
  const t = useTranslations('people')
  const refusal = whyNotPassword(password, email)
  const length = [...password].length
  if (password === '') return <p className={styles.strength} />
  if (!refusal) {
    return (
      <p className={`${styles.strength} ${styles.good}`} role="status">
        <Icon name="check" size={18} />
        {t('password.good')}
      </p>
    )
  }
  return (
    <p className={styles.strength} role={refusal === 'password-too-short' ? undefined : 'status'}>
      {refusal === 'password-too-short'
        ? t('password.progress', { length, wanted: passwordLength })
        : t(`refusals.${refusal}`)}
    </p>
  )
}
