import { useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { showModeration } from '../../contract.ts'
import styles from '../Community.module.css'
import { useWritten } from '../use-written.ts'
import { Figures } from './Figures.tsx'
import { ReportCard } from './ReportCard.tsx'

/** What was reported to me; for the team also what was done about it, and the figures. */
export function ModerationPage() {
  const t = useTranslations('community.moderate')
  const written = useWritten()
  const organisation = useOrganisation()
  const { editionId = '' } = useParams()
  const { data, error, refetch } = useEndpoint(showModeration, { editionId }, { followed: true })
  if (error && !data) return <ErrorState error={error} module="community" onRetry={refetch} />
  if (!data) return <Loading />
  const { reports, record, figures } = data
  const open = reports.filter(({ closed }) => closed === null)
  return (
    <div className={styles.detail}>
      <PageHeader
        title={t('title', { open: open.length })}
        eyebrow={record && <TextLink href={`/${organisation}/community/${editionId}`}>{t('back')}</TextLink>}
      />
      {figures && <Figures figures={figures} />}
      <section className={styles.section}>
        <h2>{t('reports')}</h2>
        {reports.length === 0 && <p className={styles.help}>{t('none')}</p>}
        {reports.map((report) => (
          <ReportCard key={report.id} report={report} editionId={editionId} seesThread={record !== null} />
        ))}
      </section>
      {record && (
        <section className={styles.section}>
          <h2>{t('record')}</h2>
          <p className={styles.help}>{t('recordHelp')}</p>
          {record.length === 0 && <p>{t('recordNone')}</p>}
          <ul className={styles.acts}>
            {record.map(({ id, threadId, act, byName, authorName, reason, at }) => (
              <li key={id}>
                <p>
                  {t('act', { act, by: byName, when: written.whole(at), author: authorName, reason })}{' '}
                  <TextLink href={`/${organisation}/community/${editionId}/${threadId}`}>{t('see')}</TextLink>
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
