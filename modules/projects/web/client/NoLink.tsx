import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { renewClientLink } from '../../contract.ts'
import { LostLink } from './LostLink.tsx'

type Given = {
  /** Of one that is over. */
  readonly token?: string | undefined
  /** Whom to write to, where the server has said it. */
  readonly who?: string | undefined
}

/** A link that opens nothing: another is sent to the address that the team has, and whom to write to is named. */
export function NoLink({ token, who = '' }: Given) {
  return token === undefined ? <LostLink who={who} /> : <LinkOver token={token} who={who} />
}

function LinkOver({ token, who }: { readonly token: string; readonly who: string }) {
  const t = useTranslations('projects.page')
  const wordRefusal = useRefusalText('projects')
  const [sent, setSent] = useState<'renewed' | 'kept'>()
  const renew = useAction(renewClientLink, {
    refreshes: [],
    onSuccess: ({ mailLeaves }) => setSent(mailLeaves ? 'renewed' : 'kept'),
  })
  return (
    <>
      <PageHeader title={t(`${sent ?? 'expired'}Title`)}>
        <p role="status">{t(`${sent ?? 'expired'}Text`, { who })}</p>
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
