import { useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Disclosure } from '../../../../platform/web/design/Disclosure.tsx'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { serverNow } from '../../../../platform/web/now.ts'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { listStatements } from '../../contract.ts'
import { isOpenLine } from '../../rules.ts'
import styles from '../Training.module.css'
import { ApproveButton } from './ApproveButton.tsx'
import { CorrectionForm } from './CorrectionForm.tsx'
import { csvOf } from './csv-of.ts'
import { Groups } from './Groups.tsx'
import { Months } from './Months.tsx'
import { useMonth } from './use-month.ts'
import { monthBefore, monthOf } from './months.ts'
import { PayForm } from './PayForm.tsx'
import { SettleForm } from './SettleForm.tsx'
import { StatementLines } from './StatementLines.tsx'
import { useMoney } from '../../../../platform/web/use-money.ts'
import { useLateWords } from './use-late-words.ts'
import { useMonthWords } from './use-month-words.ts'

/** For the team: who has confirmed, what is open, what a month comes to. We count, and pay nobody. */
export function StatementsPage() {
  const t = useTranslations('training.statement')
  const money = useMoney()
  const monthWords = useMonthWords()
  const late = useLateWords()
  const { editionId = '' } = useParams()
  const [month, setMonth] = useMonth(monthBefore(monthOf(serverNow())))
  const { data, error, refetch } = useEndpoint(
    listStatements,
    { editionId, month },
    { keepPrevious: true, followed: true },
  )
  if (error && !data) return <ErrorState error={error} module="training" onRetry={refetch} />
  if (!data) return <Loading />
  const { pay, statements, months } = data
  const total = statements.reduce((sum, { totalCents }) => sum + totalCents, 0)
  return (
    <div className={styles.page}>
      <div className={styles.section}>
        <PageHeader
          title={
            pay === null
              ? t('noRate')
              : t('teamTitle', {
                  confirmed: statements.filter(({ status }) => status !== 'open').length,
                  count: statements.length,
                })
          }
          eyebrow={t('month', { month: monthWords(month) })}
          actions={
            <>
              <Button variant="link" onPress={() => setMonth(monthBefore(month))}>
                {t('before')}
              </Button>
              {pay && <Months months={months} month={month} onChange={setMonth} whose="team" />}
              <Button
                icon="download"
                isDisabled={statements.length === 0}
                onPress={() =>
                  download(
                    `${t('fileName', { month })}.csv`,
                    csvOf(statements, {
                      titles: t('csv').split('|'),
                      kindOf: ({ kind }) => t(`kind.${kind}`),
                      late,
                    }),
                  )
                }
              >
                {t('export')}
              </Button>
            </>
          }
        />
        <ul className={styles.rows}>
          {statements.map((statement) => (
            <li key={statement.mentorId} className={styles.row}>
              <div className={styles.heading}>
                <span className={styles.strong}>{statement.mentorName}</span>
                <span className={styles.actions}>
                  {money(statement.totalCents, statement.currency)}
                  {statement.status === 'confirmed' && statement.id ? (
                    <ApproveButton statement={{ ...statement, id: statement.id }} />
                  ) : (
                    <Badge tone={statement.status === 'closed' ? 'done' : 'waiting'}>
                      {t(`status.${statement.status}`)}
                    </Badge>
                  )}
                </span>
              </div>
              <Disclosure
                level={2}
                title={t('lines', {
                  count: statement.lines.length,
                  toSettle: statement.lines.filter(isOpenLine).length,
                  unsettled: statement.unsettled,
                })}
              >
                <div className={styles.section}>
                  <Groups statement={statement} />
                  <StatementLines statement={statement} Act={SettleForm} />
                  <CorrectionForm editionId={editionId} mentorId={statement.mentorId} month={month} />
                </div>
              </Disclosure>
            </li>
          ))}
        </ul>
        {pay && statements.length > 0 && (
          <p className={styles.strong}>{t('total', { total: money(total, pay.currency) })}</p>
        )}
        {pay && statements.length === 0 && <p className={styles.help}>{t('noLine')}</p>}
        <p className={styles.help}>{t('weCount')}</p>
      </div>
      <PayForm key={JSON.stringify(pay)} editionId={editionId} pay={pay} />
    </div>
  )
}

function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}
