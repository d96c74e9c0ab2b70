import { useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useFormatter } from '../../../../platform/web/use-formatter.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { AnswerList } from '../../../enrolment/web/index.ts'
import { FilesContext } from '../../../questionnaires/web/index.ts'
import { endpointUrl } from '../../../../platform/web/client.ts'
import { openApplicationFile, showApplication } from '../../contract.ts'
import { useCalled } from '../list/use-called.ts'
import styles from '../Reviews.module.css'
import { toneOf } from '../tone-of.ts'
import { GivenGrades } from './GivenGrades.tsx'
import { SaidOfThem } from './SaidOfThem.tsx'
import { WhatIsDecided } from './WhatIsDecided.tsx'

/** What somebody said, what was graded, what was answered, and what the team decides. */
export function ApplicationPage() {
  const t = useTranslations('reviews.application')
  const list = useTranslations('reviews.list')
  const format = useFormatter()
  const called = useCalled()
  const organisation = useOrganisation()
  const { editionId = '', id = '' } = useParams()
  const { data, error, refetch } = useEndpoint(showApplication, { id })
  const files = {
    addressOf: (question: string) =>
      endpointUrl(openApplicationFile, { input: { id, question }, organisation }),
  }
  if (error && !data) return <ErrorState error={error} module="reviews" onRetry={refetch} />
  if (!data) return <Loading />
  const { role, state, waitsSince, changedAt, city, email } = data
  const day = (at: string) => format.dateTime(new Date(at), { day: 'numeric', month: 'long' })
  return (
    <div className={styles.page}>
      <PageHeader
        title={called(data)}
        eyebrow={
          <TextLink href={`/${organisation}/editions/${editionId}/applications`}>{t('back')}</TextLink>
        }
        actions={<Badge tone={toneOf(state)}>{list(`states.${state}`)}</Badge>}
      >
        <p>{[list(`roles.${role}`), city, email].filter(Boolean).join(' · ')}</p>
        {waitsSince && <p>{t('waits', { day: day(waitsSince) })}</p>}
        {changedAt && <p className={styles.help}>{t('changed', { day: day(changedAt) })}</p>}
      </PageHeader>
      <div className={styles.two}>
        <div className={styles.section}>
          <SaidOfThem profile={data.profile} />
          {state === 'withdrawn' || state === 'accepted' ? (
            <p className={styles.help}>{t(state === 'accepted' ? 'inPeople' : 'erased')}</p>
          ) : (
            <FilesContext value={files}>
              <AnswerList {...data} />
            </FilesContext>
          )}
        </div>
        <div className={styles.section}>
          <WhatIsDecided application={data} />
          {data.criteria.length > 0 && <GivenGrades application={data} />}
        </div>
      </div>
    </div>
  )
}
