import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Icon } from '../../../../platform/web/design/Icon.tsx'
import { LinkButton } from '../../../../platform/web/design/LinkButton.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { Refusal } from '../../../../platform/web/refusal.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { openSessionByLink } from '../../contract.ts'
import styles from './SignInPage.module.css'
import { useEnter } from './use-enter.ts'
import { useFragmentToken } from './use-fragment-token.ts'

/** What the link in the mail opens. It does nothing by itself: mail scanners open links before people do. */
export function SignInLinkPage() {
  const t = useTranslations('people.link')
  const token = useFragmentToken()
  const enter = useEnter()
  const refusalText = useRefusalText('people')
  const open = useAction(openSessionByLink, {
    refreshes: [],
    onSuccess: ({ returnTo }) => enter(returnTo),
  })
  const isOver = token === undefined || isRefused(open.error)
  return (
    <div className={styles.page}>
      <span className={styles.picture}>
        <Icon name={isOver ? 'clock' : 'lock-open'} size={28} />
      </span>
      <PageHeader title={t(isOver ? 'overTitle' : 'title')}>
        <p role={isOver ? 'alert' : undefined}>{t(isOver ? 'overText' : 'text')}</p>
      </PageHeader>
      <div className={styles.steps}>
        {open.error && !isOver && (
          <Banner tone="care" live>
            {refusalText(open.error)}
          </Banner>
        )}
        {isOver ? (
          <LinkButton href="/sign-in" variant="primary" size="large" wide>
            {t('another')}
          </LinkButton>
        ) : (
          <Button
            variant="primary"
            size="large"
            wide
            autoFocus
            pending={open.pending}
            onPress={() => open.run({ token })}
          >
            {t('enter')}
          </Button>
        )}
      </div>
    </div>
  )
}

// A lost connection or a busy server may pass; a link that was used or is too old will not.
function isRefused(error: Error | null): boolean {
  return error instanceof Refusal && (error.code === 'link-invalid' || error.code === 'invalid-input')
}
