import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Disclosure } from '../../../../platform/web/design/Disclosure.tsx'
import { Icon } from '../../../../platform/web/design/Icon.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { requestSignInLink } from '../../contract.ts'
import { signInLinkMinutes } from '../../rules.ts'
import { inBold } from '../in-bold.tsx'
import styles from './SignInPage.module.css'

export type LinkSentProps = { email: string; returnTo: string | null; onOtherAddress: () => void }

/** The same words whether the address is known or not: nobody learns here who is registered. */
export function LinkSent({ email, returnTo, onOtherAddress }: LinkSentProps) {
  const t = useTranslations('people.linkSent')
  const { language } = useLanguage()
  const refusalText = useRefusalText('people')
  const again = useAction(requestSignInLink, {
    refreshes: [],
    onSuccess: () => notify({ message: t('sentAgain') }),
    onError: (error) => notify({ message: refusalText(error), tone: 'care' }),
  })
  return (
    <div className={styles.page}>
      <span className={styles.picture}>
        <Icon name="mail" size={28} />
      </span>
      <PageHeader title={t('title')}>
        <p>{t.rich('text', { email, b: inBold })}</p>
      </PageHeader>
      <div className={styles.steps}>
        <p>{t('once', { minutes: signInLinkMinutes })}</p>
        <Disclosure title={t('nothing')} level={2}>
          <p>{t('nothingText')}</p>
        </Disclosure>
        <div className={styles.others}>
          <Button
            variant="secondary"
            pending={again.pending}
            onPress={() => again.run({ email, language, returnTo })}
          >
            {t('again')}
          </Button>
          <Button variant="quiet" onPress={onOtherAddress}>
            {t('other')}
          </Button>
        </div>
      </div>
    </div>
  )
}
