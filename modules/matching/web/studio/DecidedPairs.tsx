import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import type { NotedPair } from '../../rules.ts'
import adjust from './AdjustPanel.module.css'
import styles from './DecidedPairs.module.css'
import { pairKey } from './policy-edit.ts'
import { useStudio } from './studio-context.ts'

type DecidedPairsProps = { title: string; pairs: readonly NotedPair[]; undoKind: 'unlock' | 'allow' }

/** Pairs that the team decided by hand, each with the way back. */
export function DecidedPairs({ title, pairs, undoKind }: DecidedPairsProps) {
  const t = useTranslations('matching.studio.adjust')
  const { memberOf, called, edit } = useStudio()
  // Somebody who has left the cohort since is said by the title, and has no name here any more.
  const known = pairs.filter((pair) => memberOf(pair.menteeId) && memberOf(pair.mentorId))
  if (known.length === 0) return null
  return (
    <section>
      <h3 className={adjust.heading}>
        {title} ({known.length})
      </h3>
      <ul role="list">
        {known.map((pair) => {
          const names = { mentor: memberOf(pair.mentorId).name, mentee: memberOf(pair.menteeId).name }
          return (
            <li key={pairKey(pair)} className={styles.pair}>
              <span className={styles.words}>
                {t('pair', { mentor: called(pair.mentorId), mentee: called(pair.menteeId) })}
                {pair.note && <span className={styles.note}>{pair.note}</span>}
              </span>
              <Button
                variant="quiet"
                size="small"
                icon={undoKind === 'unlock' ? 'lock' : 'close'}
                aria-label={t(undoKind, names)}
                onPress={() => edit?.({ kind: undoKind, pair })}
              />
            </li>
          )
        })}
      </ul>
    </section>
  )
}
