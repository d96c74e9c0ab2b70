import { useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { DataTable } from '../../../../platform/web/design/data-table/DataTable.tsx'
import { EmptyState } from '../../../../platform/web/design/EmptyState.tsx'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { runCoffees, showCoffees } from '../../contract.ts'
import styles from '../Coffees.module.css'
import { useDay } from '../use-day.ts'
import { useRoundColumns } from './use-round-columns.tsx'

/** The rounds of coffees in counts: who was asked, who was in, how many met, who said nothing. */
export function CoffeesPage() {
  const t = useTranslations('coffees.team')
  const { editionId = '' } = useParams()
  const refusalText = useRefusalText('coffees')
  const day = useDay()
  const { data, error, refetch } = useEndpoint(showCoffees, { editionId })
  const run = useAction(runCoffees)
  const columns = useRoundColumns(data?.timeZone ?? 'UTC')
  if (error && !data) return <ErrorState error={error} module="coffees" onRetry={refetch} />
  if (!data) return <Loading />
  const { state, all, rounds, everyDays, people } = data
  const next = data.nextFrom && day(`${data.nextFrom}T12:00:00Z`, 'UTC')
  const press = (
    <Button
      variant={state === 'running' ? 'secondary' : 'primary'}
      pending={run.pending}
      onPress={() => run.run({ editionId, isRunning: state !== 'running' })}
    >
      {t(`press.${state}`)}
    </Button>
  )
  return (
    <div className={styles.page}>
      <PageHeader title={t(`title.${state}`, { count: rounds.length })} actions={rounds.length > 0 && press}>
        <p>{t(`text.${state}`, { people, days: everyDays, next: next ?? '' })}</p>
        {rounds.length > 0 && (
          <p>
            {all.groups === 0
              ? t('noFigures')
              : t('figures', {
                  met: all.met,
                  groups: all.groups,
                  silent: all.silent,
                  has: all.interval === null ? 'no' : 'yes',
                  low: Math.round((all.interval?.low ?? 0) * 100),
                  high: Math.round((all.interval?.high ?? 0) * 100),
                })}
          </p>
        )}
      </PageHeader>
      {run.error && (
        <Banner tone="care" live>
          {refusalText(run.error)}
        </Banner>
      )}
      {rounds.length === 0 ? (
        <EmptyState icon="people" title={t('noneTitle')} actions={press}>
          <p>{t('noneText')}</p>
        </EmptyState>
      ) : (
        <DataTable
          label={t('table')}
          columns={columns}
          rows={rounds}
          rowKey={({ nth }) => String(nth)}
          csvName={t('csvName')}
          initialSort={{ column: 'nth', direction: 'descending' }}
        />
      )}
    </div>
  )
}
