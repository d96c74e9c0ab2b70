import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { firstName } from '../../../platform/first-name.ts'
import { Banner } from '../../../platform/web/design/Banner.tsx'
import { Button } from '../../../platform/web/design/Button.tsx'
import { ErrorState } from '../../../platform/web/design/ErrorState.tsx'
import { LinkButton } from '../../../platform/web/design/LinkButton.tsx'
import { Loading } from '../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../platform/web/design/PageHeader.tsx'
import { PlainLayout } from '../../../platform/web/layout/PlainLayout.tsx'
import { useLanguage } from '../../../platform/web/messages.tsx'
import { Refusal } from '../../../platform/web/refusal.ts'
import { useAction } from '../../../platform/web/use-action.ts'
import { useEndpoint } from '../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../platform/web/use-organisation.ts'
import { useRefusalText } from '../../../platform/web/use-refusal-text.ts'
import { useKeptFragmentToken } from '../../people/web/index.ts'
import { answerDesignation, readDesignation } from '../contract.ts'
import styles from './Designations.module.css'
import { Unknown } from './Unknown.tsx'
import { useDay } from './use-day.ts'

/** Somebody thought of me: yes, and the form; or no, which nobody is told. */
export function DesignatedPage() {
  const token = useKeptFragmentToken()
  return (
    <PlainLayout home="/">
      <div className={styles.page}>{token === undefined ? <Unknown /> : <OfLink token={token} />}</div>
    </PlainLayout>
  )
}

function OfLink({ token }: { readonly token: string }) {
  const t = useTranslations('designations.designated')
  const { language } = useLanguage()
  const day = useDay()
  const organisation = useOrganisation()
  const refusalText = useRefusalText('designations')
  const [answered, setAnswered] = useState<'yes' | 'no'>()
  const { data, error, refetch } = useEndpoint(readDesignation, { token }, { forgets: true })
  const answer = useAction(answerDesignation, {
    refreshes: [],
    onSuccess: (_, { accepts }) => setAnswered(accepts ? 'yes' : 'no'),
  })
  if (!data) {
    if (!error) return <Loading />
    const isUnknown = error instanceof Refusal && [400, 404, 410].includes(error.status)
    return isUnknown ? <Unknown /> : <ErrorState error={error} module="designations" onRetry={refetch} />
  }
  const { designatorName, programmeName, organisationName, role, callAddress } = data
  const values = {
    name: firstName(data.name),
    designator: designatorName,
    programme: programmeName[language],
    on: day(data.resultsOn),
  }
  const state = answered ?? data.answer
  const button = (accepts: boolean) => (
    <Button
      variant={accepts ? 'primary' : 'quiet'}
      size={accepts ? 'large' : 'medium'}
      wide
      pending={answer.pending}
      onPress={() => answer.run({ token, accepts })}
    >
      {t(accepts ? 'yes' : 'no')}
    </Button>
  )
  return (
    <>
      <PageHeader title={t(state === null ? 'title' : `${state}Title`, values)} eyebrow={organisationName}>
        <p role={state === null ? undefined : 'status'}>
          {t(state === null ? (role === 'mentor' ? 'textMentor' : 'textMentee') : `${state}Text`, values)}
        </p>
      </PageHeader>
      {state === null && <p className={styles.help}>{t('promise', values)}</p>}
      {answer.error && (
        <Banner tone="care" live>
          {refusalText(answer.error)}
        </Banner>
      )}
      {state === 'yes' && callAddress !== null && (
        <LinkButton variant="primary" size="large" wide href={`/${organisation}/${callAddress}/apply`}>
          {t('form')}
        </LinkButton>
      )}
      {state !== 'yes' && button(true)}
      {state !== 'no' && button(false)}
    </>
  )
}
