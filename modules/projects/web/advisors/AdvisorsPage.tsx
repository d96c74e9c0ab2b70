import { useState } from 'react'
import { useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { EmptyState } from '../../../../platform/web/design/EmptyState.tsx'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { SearchField } from '../../../../platform/web/design/SearchField.tsx'
import { isFoundIn } from '../../../../platform/web/is-found-in.ts'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { listHours } from '../../contract.ts'
import styles from '../Projects.module.css'
import { useInvented } from '../use-invented.ts'
import { HourRow } from './HourRow.tsx'
import { OpenHoursDialog } from './OpenHoursDialog.tsx'

/** Advisors' hours, by subject: those to come, and what was answered to my team. */
export function AdvisorsPage() {
  const t = useTranslations('projects.advisors')
  const invented = useInvented()
  const { editionId = '' } = useParams()
  const [isOpening, setIsOpening] = useState(false)
  const [search, setSearch] = useState('')
  const { data, error, refetch } = useEndpoint(listHours, { editionId }, { followed: true })
  if (error && !data) return <ErrorState error={error} module="projects" onRetry={refetch} />
  if (!data) return <Loading />
  const { hours, now, isLead, isAdvisor, teams } = data
  const next = hours.filter(
    ({ startsAt, subject, advisor }) => startsAt > now && isFoundIn(`${subject} ${advisor.name}`, search),
  )
  const past = hours.filter(({ startsAt, asked }) => startsAt <= now && asked !== null)
  const open = (isLead || isAdvisor) && (
    <Button
      icon="plus"
      variant={hours.length === 0 ? 'primary' : 'secondary'}
      onPress={() => setIsOpening(true)}
    >
      {t('open')}
    </Button>
  )
  return (
    <div className={styles.page}>
      <PageHeader
        eyebrow={invented}
        title={t('title', { count: next.filter(({ isTaken }) => !isTaken).length })}
        actions={hours.length > 0 && open}
      >
        <p>{t('help')}</p>
      </PageHeader>
      {hours.length > 8 && <SearchField label={t('search')} value={search} onChange={setSearch} />}
      {hours.length === 0 ? (
        <EmptyState icon="calendar" title={t('noneTitle')} actions={open}>
          {t('noneText')}
        </EmptyState>
      ) : (
        <ul className={styles.rows}>
          {next.map((hour) => (
            <HourRow key={hour.id} hour={hour} teams={teams} isLead={isLead} isOver={false} />
          ))}
        </ul>
      )}
      {hours.length > 0 && next.length === 0 && <p role="status">{t('none')}</p>}
      {past.length > 0 && (
        <section className={styles.section}>
          <h2>{t('past')}</h2>
          <ul className={styles.rows}>
            {past.toReversed().map((hour) => (
              <HourRow key={hour.id} hour={hour} teams={teams} isLead={isLead} isOver />
            ))}
          </ul>
        </section>
      )}
      {isOpening && (
        <OpenHoursDialog editionId={editionId} shown={data} onClose={() => setIsOpening(false)} />
      )}
    </div>
  )
}
