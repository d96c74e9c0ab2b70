import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import styles from './AccountPage.module.css'
import { PasswordForm } from './PasswordForm.tsx'

export type PasswordSectionProps = { account: { email: string; hasPassword: boolean } }

/** A password is never needed: the link by e-mail stays. The form opens when asked for. */
export function PasswordSection({ account }: PasswordSectionProps) {
  const t = useTranslations('people.password')
  const [isOpen, setIsOpen] = useState(false)
  return (
    <section className={styles.section}>
      <h2>{t('title')}</h2>
      <p className={styles.help}>{t(account.hasPassword ? 'textSet' : 'textNone')}</p>
      {isOpen ? (
        <PasswordForm email={account.email} onDone={() => setIsOpen(false)} />
      ) : (
        <div className={styles.list}>
          <div className={styles.session}>
            <div className={styles.words}>
              <Badge tone={account.hasPassword ? 'done' : 'neutral'}>
                {t(account.hasPassword ? 'set' : 'none')}
              </Badge>
            </div>
            <Button onPress={() => setIsOpen(true)}>{t(account.hasPassword ? 'change' : 'choose')}</Button>
          </div>
        </div>
      )}
    </section>
  )
}
