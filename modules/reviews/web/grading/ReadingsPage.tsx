import { useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { EmptyState } from '../../../../platform/web/design/EmptyState.tsx'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { LinkButton } from '../../../../platform/web/design/LinkButton.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useFormatter } from '../../../../platform/web/use-formatter.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { listReadings, type ReadingRow } from '../../contract.ts'
import { useCalled } from '../list/use-called.ts'
import styles from '../Reviews.module.css'
import { Calibration } from './Calibration.tsx'

/** What I grade, the first three before the rest; nothing of what others grade. */
export function ReadingsPage() {
  const t = useTranslations('reviews.readings')
  const { language } = useLanguage()
  const organisation = useOrganisation()
  const { editionId = '' } = useParams()
  const { data, error, refetch } = useEndpoint(listReadings, { editionId }, { followed: true })
  if (error && !data) return <ErrorState error={error} module="reviews" onRetry={refetch} />
  if (!data) return <Loading />
  const { readings, isOver, isBlind, calibration, criteria } = data
  const toGive = readings.filter(({ givenAt }) => givenAt === null)
  const first = readings.filter(({ calibrates }) => calibrates)
  const rest = readings.filter(({ calibrates }) => !calibrates)
  const next = toGive.find(({ waits }) => !waits)
  const address = (id: string) => `/${organisation}/grading/${editionId}/${id}`
  return (
    <div className={styles.page}>
      <PageHeader
        title={isOver ? t('over') : t('title', { count: toGive.length })}
        eyebrow={data.editionName[language]}
        actions={
          next &&
          !isOver && (
            <LinkButton variant="primary" href={address(next.applicationId)}>
              {t('next')}
            </LinkButton>
          )
        }
      >
        <p>{t(isBlind ? 'blind' : 'text')}</p>
      </PageHeader>
      {readings.length === 0 && (
        <EmptyState icon="check" title={t('noneTitle')}>
          {t('noneText')}
        </EmptyState>
      )}
      {first.length > 0 && (
        <section className={styles.section}>
          <h2>{t('first', { count: first.length })}</h2>
          <p className={styles.help}>{t('firstHelp')}</p>
          <Lines readings={first} address={address} />
          {calibration && <Calibration calibration={calibration} criteria={criteria} />}
        </section>
      )}
      {rest.length > 0 && (
        <section className={styles.section}>
          <h2>
            {t('rest', { given: rest.filter(({ givenAt }) => givenAt !== null).length, count: rest.length })}
          </h2>
          <Lines readings={rest} address={address} />
        </section>
      )}
    </div>
  )
}

function Lines({ readings, address }: { readings: readonly ReadingRow[]; address: (id: string) => string }) {
  const t = useTranslations('reviews.readings')
  const list = useTranslations('reviews.list')
  const format = useFormatter()
  const called = useCalled()
  return (
    <ul>
      {readings.map((reading) => (
        <li key={reading.applicationId} className={styles.row}>
          <span>
            <TextLink strong href={address(reading.applicationId)}>
              {called(reading)}
            </TextLink>
            <p className={styles.help}>{list(`roles.${reading.role}`)}</p>
          </span>
          <span className={styles.help}>
            {reading.givenAt !== null
              ? t('given', { mean: format.number(reading.mean ?? 0, { minimumFractionDigits: 1 }) })
              : t(reading.waits ? 'waits' : reading.mean === null ? 'toGrade' : 'begun')}
          </span>
        </li>
      ))}
    </ul>
  )
}
