import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { serverNow } from '../../../../platform/web/now.ts'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import { EmptyState } from '../../../../platform/web/design/EmptyState.tsx'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { listOwnStatements, showOwnStatement } from '../../contract.ts'
import styles from '../Training.module.css'
import { useWeekWords } from '../use-week-words.ts'
import { isOpenLine } from '../../rules.ts'
import { Groups } from './Groups.tsx'
import { Months } from './Months.tsx'
import own from './Statement.module.css'
import { useMonth } from './use-month.ts'
import { Confirming } from './Confirming.tsx'
import { monthBefore, monthOf } from './months.ts'
import { useMoney } from '../../../../platform/web/use-money.ts'
import { useMonthWords } from './use-month-words.ts'
import { Waiting } from './Waiting.tsx'

/** What am I owed, what is open? Read, and confirmed once the month is over. */
export function StatementPage() {
  const { data, error, refetch } = useEndpoint(listOwnStatements, {})
  if (error && !data) return <ErrorState error={error} module="training" onRetry={refetch} />
  if (!data) return <Loading />
  if (data.courses.length === 0) return <NobodyIsPaid why="notMentor" />
  return (
    <div className={styles.page}>
      {data.courses.map(({ editionId, waiting }) => (
        <OfEdition key={editionId} editionId={editionId} waiting={waiting} />
      ))}
    </div>
  )
}

type OfEditionProps = { readonly editionId: string; readonly waiting: readonly string[] }

function OfEdition({ editionId, waiting }: OfEditionProps) {
  const t = useTranslations('training.statement')
  const money = useMoney()
  const monthWords = useMonthWords()
  const when = useWeekWords()
  // The oldest that waits, as long as one stays: once it is confirmed it is still the one that is read.
  const [usual] = useState(waiting[0] ?? monthOf(serverNow()))
  const [month, setMonth] = useMonth(usual)
  const { data, error, refetch } = useEndpoint(
    showOwnStatement,
    { editionId, month },
    { keepPrevious: true, followed: true },
  )
  if (error && !data) return <ErrorState error={error} module="training" onRetry={refetch} />
  if (!data) return <Loading />
  const { statement, months, today } = data
  if (!statement) return <NobodyIsPaid why="noneText" />
  const { lines, totalCents, currency, status, unsettled, minutes, mostHours } = statement
  const toSettle = lines.filter(isOpenLine)
  return (
    <section className={styles.section}>
      <PageHeader
        title={t('title', {
          count: lines.length,
          total: money(totalCents, currency),
          toSettle: toSettle.length,
          unsettled,
        })}
        eyebrow={t('month', { month: monthWords(month) })}
        actions={
          <>
            <Button variant="link" onPress={() => setMonth(monthBefore(month))}>
              {t('before')}
            </Button>
            <Months months={months} month={month} onChange={setMonth} whose="own" />
          </>
        }
      >
        <Badge tone={status === 'closed' ? 'done' : 'waiting'}>{t(`status.${status}`)}</Badge>
      </PageHeader>
      <Waiting months={waiting} month={month} onOpen={setMonth} />
      <Groups statement={statement} />
      {toSettle.map((line) => (
        <div key={line.id ?? line.on} className={own.toSettle}>
          <p className={styles.strong}>
            {t('toSettleOf', { day: when.day(line.on), name: line.menteeName || line.word })}
          </p>
          <p>{t(line.isContestedLate ? 'contestedLate' : 'contested', { word: line.contested ?? '' })}</p>
          <p className={styles.help}>{t(line.isContestedLate ? 'toSettleLate' : 'toSettleText')}</p>
        </div>
      ))}
      {unsettled > 0 && (
        <p className={styles.help}>
          {t(status === 'open' ? 'unsettled' : 'unsettledSince', { count: unsettled })}
        </p>
      )}
      <Confirming
        key={month}
        editionId={editionId}
        statement={statement}
        isOver={today.slice(0, 7) > month}
      />
      <p className={styles.help}>
        {t(mostHours === null ? 'hours' : 'hoursOf', {
          hours: Math.floor(minutes / 60),
          rest: String(minutes % 60).padStart(2, '0'),
          most: mostHours ?? 0,
        })}{' '}
        {t('weCount')}
      </p>
    </section>
  )
}

function NobodyIsPaid({ why }: { readonly why: 'notMentor' | 'noneText' }) {
  const t = useTranslations('training.statement')
  return (
    <div className={styles.page}>
      <PageHeader title={t('own')} />
      <EmptyState icon="document" title={t('noneTitle')}>
        {t(why)}
      </EmptyState>
    </div>
  )
}
