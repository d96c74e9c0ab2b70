import { useTranslations } from 'use-intl'
import { useFormatter } from '../../../../platform/web/use-formatter.ts'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { showListeners, withdrawConfidence, type Listeners } from '../../contract.ts'
import styles from './Care.module.css'

/** What I reported before, without its words; what still waits can be taken back. */
export function EarlierReports({ listeners }: { listeners: Listeners }) {
  const t = useTranslations('feedback.report')
  const format = useFormatter()
  const withdraw = useAction(withdrawConfidence, { refreshes: [showListeners] })
  const reports = listeners.mine.filter(({ kind }) => kind === 'concern')
  if (reports.length === 0) return null
  return (
    <section className={styles.earlier}>
      <h2>{t('earlier')}</h2>
      <ul>
        {reports.map(({ id, confidedAt, state }) => (
          <li key={id}>
            <span>
              {t('earlierOne', {
                date: format.dateTime(new Date(confidedAt), { dateStyle: 'long', timeStyle: 'short' }),
                state,
              })}
            </span>
            {state === 'open' && (
              <Button size="small" pending={withdraw.pending} onPress={() => withdraw.run({ id })}>
                {t('withdraw')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
