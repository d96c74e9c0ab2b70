import { useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { LinkButton } from '../../../../platform/web/design/LinkButton.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { firstName } from '../../../../platform/first-name.ts'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useLongDay } from '../../../../platform/web/use-long-day.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { showRequest } from '../../contract.ts'
import styles from '../mentor/Mentor.module.css'
import { AnswerBar } from './AnswerBar.tsx'
import { RequestFacts } from './RequestFacts.tsx'

/** Somebody asks me: who, what for, until when, and the three answers; or what became of it. */
export function RequestPage() {
  const t = useTranslations('requests.request')
  const { language } = useLanguage()
  const day = useLongDay()
  const organisation = useOrganisation()
  const { id = '' } = useParams()
  const { data, error, refetch } = useEndpoint(showRequest, { id })
  if (error && !data) return <ErrorState error={error} module="requests" onRetry={refetch} />
  if (!data) return <Loading />
  const { asker, status, answerBy, relationshipId } = data
  const name = firstName(asker.name)
  return (
    <div className={styles.page}>
      <PageHeader
        eyebrow={data.editionName[language]}
        title={t(status === 'sent' ? 'title' : 'titleOver', { name: asker.name })}
      >
        <p>{[asker.jobTitle, asker.city].filter(Boolean).join(', ')}</p>
        {status === 'sent' && <p>{t('until', { day: day(answerBy) })}</p>}
      </PageHeader>
      {status !== 'sent' && (
        <Banner
          tone={status === 'accepted' ? 'done' : 'neutral'}
          title={t(`over.${status === 'kept' || status === 'passed-over' ? 'withdrawn' : status}`, { name })}
          {...(relationshipId && {
            actions: (
              <LinkButton variant="primary" href={`/${organisation}/pairs/${relationshipId}`}>
                {t('seePair')}
              </LinkButton>
            ),
          })}
        />
      )}
      <RequestFacts request={data} />
      {status === 'sent' && <AnswerBar request={data} />}
    </div>
  )
}
