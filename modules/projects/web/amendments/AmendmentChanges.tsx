import { useTranslations } from 'use-intl'
import type { Amendment, BriefChange, Sum } from '../../contract.ts'
import styles from '../Projects.module.css'
import { useDays } from '../use-days.ts'
import { useMoney } from '../../../../platform/web/use-money.ts'

type Words = {
  readonly label: string
  readonly before: string
  readonly after: string
  readonly isLong?: true
}

/** What moves, each as it is and as it would be; or as it was, once it is agreed. */
export function AmendmentChanges({ changes, state }: Pick<Amendment, 'changes' | 'state'>) {
  const t = useTranslations('projects.changed')
  const wordsOf = useBothWays()
  const isDone = state === 'agreed'
  return (
    <ul className={styles.moves}>
      {changes.map((change) => {
        if (change.what === 'removed')
          return (
            <li key={`removed/${change.id}`} className={styles.strong}>
              {t('removed', { title: change.title })}
            </li>
          )
        const { label, before, after, isLong } = wordsOf(change)
        return (
          <li key={'id' in change ? `${change.what}/${change.id}` : change.what}>
            <p className={styles.help}>{label}</p>
            {isLong ? (
              <>
                <p className={styles.long}>{t(isDone ? 'before' : 'standing', { text: before })}</p>
                <p className={styles.long}>
                  <strong>{t(isDone ? 'after' : 'proposed', { text: after })}</strong>
                </p>
              </>
            ) : (
              <p className={styles.strong}>{t('move', { before, after })}</p>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function useBothWays() {
  const t = useTranslations('projects')
  const days = useDays()
  const money = useMoney()
  const unsaid = t('changed.unsaid')
  const both = <Value,>(
    label: string,
    { before, after }: { readonly before: Value; readonly after: Value },
    word: (value: Value) => string,
  ): Words => ({ label, before: word(before) || unsaid, after: word(after) || unsaid })
  const day = (on: string | null) => (on === null ? '' : days.year(on))
  const sum = (one: Sum) => (one === null ? '' : money(one.cents, one.currency))
  return (change: Exclude<BriefChange, { what: 'removed' }>): Words => {
    switch (change.what) {
      case 'budget':
      case 'juniors':
        return both(t(`brief.${change.what}`), change, sum)
      case 'startsOn':
      case 'endsOn':
        return both(t(`brief.${change.what}`), change, day)
      case 'dueOn':
        return both(t('changed.dueOn', { title: change.title }), change, day)
      case 'renamed':
        return both(t('changed.renamed'), change, String)
      case 'checks': {
        const label = t('changed.checks', { title: change.title })
        return { ...both(label, change, (lines) => lines.join(t('changed.apart'))), isLong: true }
      }
      default:
        return { ...both(t(`brief.${change.what}`), change, String), isLong: true }
    }
  }
}
