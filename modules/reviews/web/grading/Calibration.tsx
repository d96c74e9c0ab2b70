import { useTranslations } from 'use-intl'
import type { OutputOf } from '../../../../platform/contract.ts'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import type { listReadings } from '../../contract.ts'
import styles from '../Reviews.module.css'
import { ScrolledTable } from '../ScrolledTable.tsx'

type Output = OutputOf<typeof listReadings>
type Props = {
  readonly calibration: NonNullable<Output['calibration']>
  readonly criteria: Output['criteria']
}

/** Mine beside the others', who are not named: where we read the same words otherwise. */
export function Calibration({ calibration: { given, reviewers, applications }, criteria }: Props) {
  const t = useTranslations('reviews.calibration')
  const { language } = useLanguage()
  return (
    <div className={styles.aside}>
      <h3>{t('title')}</h3>
      <p className={styles.help}>{t('given', { given, reviewers })}</p>
      <ScrolledTable label={t('title')}>
        <table className={styles.marks}>
          <thead>
            <tr>
              <th scope="col">{t('criterion')}</th>
              {applications.map(({ number }) => (
                <th key={number} scope="col">
                  {t('application', { number })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {criteria.map(({ key, name }) => (
              <tr key={key}>
                <th scope="row">{name[language]}</th>
                {applications.map(({ number, criteria: marked }) => {
                  const one = marked.find((mark) => mark.key === key)
                  return (
                    <td key={number}>
                      {one &&
                        (one.others.length === 0
                          ? t('mine', { mine: one.mine })
                          : t('both', { mine: one.mine, others: one.others.join(', ') }))}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrolledTable>
    </div>
  )
}
