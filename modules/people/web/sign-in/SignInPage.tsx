import { useState, type ReactNode } from 'react'
import { useSearchParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { LinkForm } from './LinkForm.tsx'
import { LinkSent } from './LinkSent.tsx'
import { PasswordForm } from './PasswordForm.tsx'
import { pathHere } from './use-enter.ts'
import styles from './SignInPage.module.css'

const toTry = (words: ReactNode) => <TextLink href="/try">{words}</TextLink>

/** A link by e-mail first; a password for those who set one. */
export function SignInPage() {
  const t = useTranslations('people.signIn')
  const [search] = useSearchParams()
  const returnTo = pathHere(search.get('returnTo'))
  const [way, setWay] = useState<'link' | 'password'>('link')
  const [email, setEmail] = useState('')
  const [sentTo, setSentTo] = useState<string>()
  const other = way === 'link' ? 'password' : 'link'

  if (sentTo !== undefined) {
    return <LinkSent email={sentTo} returnTo={returnTo} onOtherAddress={() => setSentTo(undefined)} />
  }
  return (
    <div className={styles.page}>
      <PageHeader title={t('title')}>
        <p>{returnTo ? t('toContinue') : t(`${way}Text`)}</p>
      </PageHeader>
      {way === 'link' ? (
        <LinkForm email={email} returnTo={returnTo} onEmail={setEmail} onSent={setSentTo} />
      ) : (
        <PasswordForm email={email} returnTo={returnTo} onEmail={setEmail} />
      )}
      <div className={styles.others}>
        <Button variant="link" onPress={() => setWay(other)}>
          {t(`use.${other}`)}
        </Button>
      </div>
      <p className={styles.foot}>{t.rich('noAccount', { link: toTry })}</p>
    </div>
  )
}
