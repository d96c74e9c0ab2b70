import { useTranslations } from 'use-intl'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { showOwnPay } from '../../contract.ts'
import styles from '../Projects.module.css'
import { useDays } from '../use-days.ts'
import { useMoney } from '../use-money.ts'

type Given = { readonly editionId: string; readonly projectId: string }

/** What was agreed with me, invoiced and paid: nobody else of the team reads it. */
export function OwnPay({ editionId, projectId }: Given) {
  const t = useTranslations('projects.pay')
  const money = useMoney()
  const days = useDays()
  const { data } = useEndpoint(showOwnPay, { editionId })
  const lines = (data?.lines ?? []).filter((line) => line.projectId === projectId)
  if (lines.length === 0) return null
  return (
    <section className={styles.section}>
      <h2>{t('ownTitle')}</h2>
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
      <p className={styles.help}>{t('ownReaders')}</p>
    </section>
  )
}
