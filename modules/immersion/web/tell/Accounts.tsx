import { useTranslations } from 'use-intl'
import { firstName } from '../../../../platform/first-name.ts'
import { classNames } from '../../../../platform/web/design/class-names.ts'
import type { Account, ReportWords } from '../../contract.ts'
import styles from '../Immersion.module.css'
import { useDays } from '../use-days.ts'

type AccountsProps = {
  readonly title: string
  readonly accounts: readonly Account[]
  readonly isNarrow?: boolean
}

/** Two accounts of one visit, side by side. */
export function Accounts({ title, accounts, isNarrow = false }: AccountsProps) {
  const t = useTranslations('immersion.tell')
  const days = useDays()
  return (
    <section className={styles.section}>
      <h2 className={isNarrow ? styles.small : undefined}>{title}</h2>
      {accounts.map(({ candidacyId, visitorName, hostName, firstOn, visitor, host }) => (
        <article key={candidacyId} className={styles.section}>
          <p className={styles.help}>
            {t('pair', {
              visitor: firstName(visitorName),
              host: firstName(hostName),
              day: days.short(firstOn),
            })}
          </p>
          <div className={isNarrow ? styles.section : styles.sides}>
            <Side report={visitor} by={t('visitor', { name: firstName(visitorName) })} side="visitor" />
            <Side report={host} by={t('host', { name: firstName(hostName) })} side="host" />
          </div>
        </article>
      ))}
    </section>
  )
}

type SideProps = {
  readonly report: ReportWords | null
  readonly by: string
  readonly side: 'visitor' | 'host'
}

function Side({ report, by, side }: SideProps) {
  const t = useTranslations('immersion.tell')
  return (
    <div className={classNames(styles.side, side === 'host' ? styles.receiving : styles.visiting)}>
      {report === null && <p className={styles.help}>{t('notTold')}</p>}
      {report && !report.happened && <p>{t('notHeld')}</p>}
      {report?.brought && (
        <div>
          <p className={styles.help}>{t('brought')}</p>
          <p className={styles.told}>{report.brought}</p>
        </div>
      )}
      {report?.takesAway && (
        <div>
          <p className={styles.help}>{t('takesAway')}</p>
          <p className={styles.told}>{report.takesAway}</p>
        </div>
      )}
      <p className={styles.help}>{by}</p>
    </div>
  )
}
