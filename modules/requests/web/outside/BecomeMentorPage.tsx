import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { LinkButton } from '../../../../platform/web/design/LinkButton.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { PlainLayout } from '../../../../platform/web/layout/PlainLayout.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { Refusal } from '../../../../platform/web/refusal.ts'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { useKeptFragmentToken } from '../../../people/web/index.ts'
import { InWordsOf } from '../../../programmes/web/index.ts'
import { readOutsider, type OutsiderAsked } from '../../contract.ts'
import styles from '../mentor/Mentor.module.css'
import { WhatIsAsked } from './WhatIsAsked.tsx'

/** What the mail to somebody outside opens: who invites them, what is asked, one yes. */
export function BecomeMentorPage() {
  const token = useKeptFragmentToken()
  return (
    <PlainLayout home="/">
      <div className={styles.page}>{token === undefined ? <Over /> : <OfLink token={token} />}</div>
    </PlainLayout>
  )
}

function OfLink({ token }: { readonly token: string }) {
  const [said, setSaid] = useState<'yes' | 'no'>()
  const { data, error, refetch } = useEndpoint(readOutsider, { token }, { forgets: true })
  if (said === 'no') return <No />
  if (!data) {
    if (!error) return <Loading />
    const isUnknown = error instanceof Refusal && [400, 404, 410].includes(error.status)
    return isUnknown ? <Over /> : <ErrorState error={error} module="requests" onRetry={refetch} />
  }
  if (said === 'yes' || data.state === 'accepted') return <Yes asked={data} />
  if (data.state === 'over') return <Over />
  return (
    <InWordsOf words={data.words}>
      <WhatIsAsked asked={data} token={token} onSaid={setSaid} />
    </InWordsOf>
  )
}

function Yes({ asked }: { readonly asked: OutsiderAsked }) {
  const t = useTranslations('requests.becomeMentor')
  const { language } = useLanguage()
  const organisation = useOrganisation()
  return (
    <>
      <PageHeader title={t('yesTitle')}>
        <p role="status">
          {t('yesText', { edition: asked.editionName[language], inviter: asked.inviterName })}
        </p>
      </PageHeader>
      <p>
        <LinkButton href={`/sign-in?returnTo=/${organisation}`} variant="primary">
          {t('signIn')}
        </LinkButton>
      </p>
    </>
  )
}

function No() {
  const t = useTranslations('requests.becomeMentor')
  return (
    <PageHeader title={t('noTitle')}>
      <p role="status">{t('noText')}</p>
    </PageHeader>
  )
}

function Over() {
  const t = useTranslations('requests.becomeMentor')
  return (
    <PageHeader title={t('overTitle')}>
      <p role="status">{t('overText')}</p>
    </PageHeader>
  )
}
