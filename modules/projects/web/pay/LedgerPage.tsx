import { useState } from 'react'
import { useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import type { OutputOf } from '../../../../platform/contract.ts'
import { toCsv } from '../../../../platform/csv.ts'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { EmptyState } from '../../../../platform/web/design/EmptyState.tsx'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { showLedger, type PayLine } from '../../contract.ts'
import styles from '../Projects.module.css'
import { useDays } from '../use-days.ts'
import { useInvented } from '../use-invented.ts'
import { useMoney } from '../../../../platform/web/use-money.ts'
import { PayLineDialog } from './PayLineDialog.tsx'
import { PayRow } from './PayRow.tsx'

type LedgerProject = OutputOf<typeof showLedger>['projects'][number]

/** Who, for what, agreed, invoiced, paid, by project. We count, and pay nobody. */
export function LedgerPage() {
  const t = useTranslations('projects.pay')
  const invented = useInvented()
  const { editionId = '' } = useParams()
  const [adding, setAdding] = useState<LedgerProject>()
  const { data, error, refetch } = useEndpoint(showLedger, { editionId })
  if (error && !data) return <ErrorState error={error} module="projects" onRetry={refetch} />
  if (!data) return <Loading />
  const { lines, projects, today } = data
  return (
    <div className={styles.page}>
      <PageHeader
        title={t('title', {
          open: lines.filter(({ paidOn }) => paidOn === null).length,
          count: lines.length,
        })}
        eyebrow={invented}
        actions={
          <Button
            icon="download"
            isDisabled={lines.length === 0}
            onPress={() => download(`${t('file')}-${today}.csv`, csvOf(lines, t('csv').split('|')))}
          >
            {t('export')}
          </Button>
        }
      >
        <p>{t('help')}</p>
      </PageHeader>
      {projects.length === 0 && (
        <EmptyState icon="document" title={t('noneTitle')}>
          {t('noneText')}
        </EmptyState>
      )}
      {projects.map((project) => (
        <OfProject
          key={project.id}
          project={project}
          lines={lines.filter(({ projectId }) => projectId === project.id)}
          today={today}
          onAdd={() => setAdding(project)}
        />
      ))}
      {adding && <PayLineDialog project={adding} today={today} onClose={() => setAdding(undefined)} />}
    </div>
  )
}

type Given = {
  readonly project: LedgerProject
  readonly lines: readonly PayLine[]
  readonly today: string
  readonly onAdd: () => void
}

function OfProject({ project, lines, today, onAdd }: Given) {
  const t = useTranslations('projects.pay')
  const money = useMoney()
  const { title, currency, budgetCents, members, extras } = project
  const days = useDays()
  const sum = (those: readonly PayLine[]) =>
    money(
      those.reduce((total, { cents }) => total + cents, 0),
      currency,
    )
  return (
    <section className={styles.section}>
      <div className={styles.heading}>
        <h2>{title}</h2>
        <Button
          size="small"
          icon="plus"
          isDisabled={members.length === 0}
          aria-label={t('addOf', { title })}
          onPress={onAdd}
        >
          {t('add')}
        </Button>
      </div>
      <p className={styles.help}>
        {t('sums', {
          agreed: sum(lines),
          invoiced: sum(lines.filter(({ invoicedOn }) => invoicedOn !== null)),
          paid: sum(lines.filter(({ paidOn }) => paidOn !== null)),
        })}{' '}
        {budgetCents !== null && t('budget', { sum: money(budgetCents, currency) })}
      </p>
      {extras.map(({ id, title: called, cents, by, agreedAt }) => (
        <p key={id} className={styles.help}>
          {t('extra', { sum: money(cents, currency), title: called, name: by, on: days.of(agreedAt) })}
        </p>
      ))}
      {members.length === 0 && <p className={styles.help}>{t('noTeam')}</p>}
      {lines.length > 0 && (
        <ul className={styles.rows}>
          {lines.map((line) => (
            <PayRow key={line.id} line={line} today={today} />
          ))}
        </ul>
      )}
    </section>
  )
}

/** A line an agreement; a cell that a spreadsheet would run as a formula is made harmless. */
function csvOf(lines: readonly PayLine[], header: readonly string[]): string {
  return toCsv(
    header,
    lines.map((line) => [
      line.projectTitle,
      line.personName,
      line.what,
      line.cents / 100,
      line.currency,
      line.agreedOn,
      line.invoicedOn,
      line.paidOn,
    ]),
    ';',
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
