import { useTranslations } from 'use-intl'
import { DescriptionList } from '../../../../platform/web/design/DescriptionList.tsx'
import type { BriefChange, Sum } from '../../contract.ts'
import styles from '../Projects.module.css'
import { useDays } from '../use-days.ts'
import { useMoney } from '../use-money.ts'

/** What moves, each as it is and as it would be. */
export function AmendmentChanges({ changes }: { readonly changes: readonly BriefChange[] }) {
  const t = useTranslations('projects')
  const wordsOf = useBothWays()
  return (
    <div className={styles.changes}>
      <DescriptionList
        items={changes.map((change) => {
          if (change.what === 'removed')
            return { term: t('changed.renamed'), value: t('changed.removed', { title: change.title }) }
          const { term, before, after } = wordsOf(change)
          return {
            term,
            value: (
              <>
                <span className={styles.long}>{t('changed.before', { text: before })}</span>
                <br />
                <strong className={styles.long}>{t('changed.after', { text: after })}</strong>
              </>
            ),
          }
        })}
      />
    </div>
  )
}

function useBothWays() {
  const t = useTranslations('projects')
  const days = useDays()
  const money = useMoney()
  const unsaid = t('changed.unsaid')
  const both = <Value,>(
    term: string,
    { before, after }: { readonly before: Value; readonly after: Value },
    word: (value: Value) => string,
  ) => ({ term, before: word(before) || unsaid, after: word(after) || unsaid })
  const day = (on: string | null) => (on === null ? '' : days.year(on))
  const sum = (one: Sum) => (one === null ? '' : money(one.cents, one.currency))
  return (change: Exclude<BriefChange, { what: 'removed' }>) => {
    switch (change.what) {
      case 'budget':
      case 'juniors':
        return both(t(`brief.${change.what}`), change, sum)
      case 'startsOn':
      case 'endsOn':
        return both(t(`brief.${change.what}`), change, day)
      case 'dueOn':
        return both(t('changed.dueOn', { title: change.title }), change, day)
      case 'checks':
        return both(t('changed.checks', { title: change.title }), change, (lines) =>
          lines.join(t('changed.apart')),
        )
      case 'renamed':
        return both(t('changed.renamed'), change, String)
      default:
        return both(t(`brief.${change.what}`), change, String)
    }
  }
}
