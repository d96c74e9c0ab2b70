import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { renewClientLink } from '../../contract.ts'

/** A link that opens nothing: of one that is over, another is sent to the address that the team has. */
export function NoLink({ token }: { readonly token?: string }) {
  const t = useTranslations('projects.page')
  const wordRefusal = useRefusalText('projects')
  const [sent, setSent] = useState<'renewed' | 'kept'>()
  const renew = useAction(renewClientLink, {
    refreshes: [],
    onSuccess: ({ mailLeaves }) => setSent(mailLeaves ? 'renewed' : 'kept'),
  })
  if (token === undefined)
    return (
      <PageHeader title={t('noLinkTitle')}>
        <p role="status">{t('noLinkText')}</p>
      </PageHeader>
    )
  return (
    <>
      <PageHeader title={t(`${sent ?? 'expired'}Title`)}>
        <p role="status">{t(`${sent ?? 'expired'}Text`)}</p>
      </PageHeader>
      {renew.error && (
        <Banner tone="care" live>
          {wordRefusal(renew.error)}
        </Banner>
      )}
      {!sent && (
        <Button
          variant="primary"
          size="large"
          wide
          pending={renew.pending}
          onPress={() => renew.run({ token })}
        >
          {t('renew')}
        </Button>
      )}
    </>
  )
}
