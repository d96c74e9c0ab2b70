import { useTranslations } from 'use-intl'
import type { PayLine } from '../../contract.ts'
import styles from '../Projects.module.css'
import { useDays } from '../use-days.ts'
import { useMoney } from '../../../../platform/web/use-money.ts'

type OwnPayLinesProps = { readonly title: string; readonly foot: string; readonly lines: readonly PayLine[] }

/** What was agreed with me, invoiced and paid. */
export function OwnPayLines({ title, foot, lines }: OwnPayLinesProps) {
  const t = useTranslations('projects.pay')
  const money = useMoney()
  const days = useDays()
  return (
    <section className={styles.section}>
      <h2>{title}</h2>
      <ul className={styles.list}>
        {lines.map(({ id, what, cents, currency, agreedOn, invoicedOn, paidOn }) => (
          <li key={id}>
            <span className={styles.strong}>{money(cents, currency)}</span>, {what}
            <br />
            <span className={styles.help}>
              {paidOn
                ? t('paidOn', { on: days.short(paidOn) })
                : invoicedOn
                  ? t('invoicedOn', { on: days.short(invoicedOn) })
                  : t('agreedOn', { on: days.short(agreedOn) })}
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.help}>{foot}</p>
    </section>
  )
}
