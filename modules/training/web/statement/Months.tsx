import { useTranslations } from 'use-intl'
import { Select } from '../../../../platform/web/design/Select.tsx'
import type { StatementMonth } from '../../contract.ts'
import { useMonthWords } from './use-month-words.ts'

type MonthsProps = {
  readonly months: readonly StatementMonth[]
  readonly month: string
  readonly onChange: (month: string) => void
  readonly whose: 'own' | 'team'
}

/** All months of the course, the latest first, each with what became of it. */
export function Months({ months, month, onChange, whose }: MonthsProps) {
  const t = useTranslations('training.statement')
  const words = useMonthWords()
  const stateOf = ({ confirmed, closed, toSettle }: StatementMonth) =>
    [
      whose === 'team'
        ? t(closed > 0 && closed === confirmed ? 'monthClosed' : 'monthConfirmed', { count: confirmed })
        : t(`status.${closed > 0 ? 'closed' : confirmed > 0 ? 'confirmed' : 'open'}`),
      ...(toSettle > 0 ? [t('toSettle', { count: toSettle })] : []),
    ].join(', ')
  const known = months.some((one) => one.month === month)
  const shown = known ? months : [{ month, confirmed: 0, closed: 0, toSettle: 0 }, ...months]
  return (
    <Select
      size="compact"
      label={t('months')}
      hideLabel
      value={month}
      onChange={onChange}
      options={shown.map((one) => ({
        value: one.month,
        label: t('monthOf', { month: words(one.month), state: stateOf(one) }),
      }))}
    />
  )
}
