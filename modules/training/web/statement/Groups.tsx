import { useTranslations } from 'use-intl'
import { useFormatter } from '../../../../platform/web/use-formatter.ts'
import type { Statement } from '../../contract.ts'
import { groupLines, type LineGroup } from '../../rules.ts'
import styles from './Statement.module.css'
import { useMoney } from '../../../../platform/web/use-money.ts'
import { useMonthWords } from './use-month-words.ts'

/** What the month comes to: by what a session is paid, and its levels. */
export function Groups({
  statement: { lines, currency, totalCents, month },
}: {
  readonly statement: Statement
}) {
  const t = useTranslations('training.statement')
  const format = useFormatter()
  const money = useMoney()
  const monthWords = useMonthWords()
  const groups = groupLines(lines)
  if (groups.length === 0) return null
  const wordsOf = ({ kind, levels }: LineGroup) =>
    levels.length === 0
      ? t(`group.${kind}`)
      : t('ofLevels', {
          what: t(`group.${kind}`),
          count: levels.length,
          levels: format.list(levels.map(String)),
        })
  return (
    <table className={styles.groups}>
      <thead>
        <tr>
          <th scope="col">{t('columns.what')}</th>
          <th scope="col">{t('columns.count')}</th>
          <th scope="col">{t('columns.each')}</th>
          <th scope="col">{t('columns.total')}</th>
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <tr key={`${group.kind}/${group.eachCents}`}>
            <th scope="row">{wordsOf(group)}</th>
            <td>{group.count}</td>
            <td className={styles.each}>
              {group.eachCents === null ? '' : money(group.eachCents, currency)}
            </td>
            <td className={styles.sum}>{money(group.totalCents, currency)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('totalOf', { month: monthWords(month) })}</th>
          <td>{groups.reduce((sum, { count }) => sum + count, 0)}</td>
          <td />
          <td className={styles.sum}>{money(totalCents, currency)}</td>
        </tr>
      </tfoot>
    </table>
  )
}
