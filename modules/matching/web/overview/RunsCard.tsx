import type { ReactNode } from 'react'
import { useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { Card } from '../../../../platform/web/design/Card.tsx'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { listRuns, type Run } from '../../contract.ts'
import styles from './RunsCard.module.css'
import { useLongDay } from '../../../../platform/web/use-long-day.ts'

/** Between the people and their pairs: what was computed, and who published it when. */
export function RunsCard({ pairs }: { pairs: boolean }) {
  const t = useTranslations('matching.card')
  const organisation = useOrganisation()
  const { editionId = '' } = useParams()
  const runs = useEndpoint(listRuns, { editionId }).data?.runs
  const published = runs?.find((run) => run.publishedAt)
  if (!pairs && !runs?.length) return null
  return (
    <Card title={t('title')}>
      {runs && (published ? <Published run={published} /> : <Waiting />)}
      {runs && runs.length > 0 && <p className={styles.rest}>{t('runs', { count: runs.length })}</p>}
      <p className={styles.link}>
        <TextLink strong href={`/${organisation}/editions/${editionId}/matching`}>
          {t(published ? 'review' : 'open')}
        </TextLink>
      </p>
    </Card>
  )
}

function Published({ run }: { run: Run }) {
  const t = useTranslations('matching.card')
  const longDay = useLongDay()
  return (
    <>
      <p className={styles.figure}>{t.rich('published', { count: run.served, number: figure })}</p>
      <p className={styles.rest}>
        {t('publishedBy', {
          name: run.publishedBy ?? '',
          at: new Date(run.publishedAt!),
          day: longDay(run.publishedAt!),
        })}
      </p>
    </>
  )
}

function Waiting() {
  return <p className={styles.rest}>{useTranslations('matching.card')('none')}</p>
}

const figure = (words: ReactNode) => <strong>{words}</strong>
