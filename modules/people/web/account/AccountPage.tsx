import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { Parts } from '../../../../platform/web/Parts.tsx'
import { useSession } from '../../../../platform/web/session.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { showStart } from '../../contract.ts'
import styles from './AccountPage.module.css'
import { LanguageChoice } from './LanguageChoice.tsx'
import { MailHour } from './MailHour.tsx'
import { PasswordSection } from './PasswordSection.tsx'
import { SessionList } from './SessionList.tsx'
import { accountParts } from './slots.ts'

/** How one comes in, from where, and in which language. */
export function AccountPage() {
  const t = useTranslations('people.account')
  const session = useSession()
  const start = useEndpoint(showStart, {})
  if (start.error && !start.data) return <ErrorState error={start.error} onRetry={start.refetch} />
  const account = start.data?.account
  if (!account) return <Loading />
  return (
    <>
      <PageHeader
        title={t('title')}
        actions={
          <Button icon="sign-out" onPress={() => session?.signOut()}>
            {t('signOut')}
          </Button>
        }
      >
        <p>{t('text', { email: account.email })}</p>
      </PageHeader>
      <div className={styles.sections}>
        <SessionList />
        <PasswordSection account={account} />
        <LanguageChoice />
        <MailHour />
        <Parts of={accountParts} />
      </div>
    </>
  )
}
