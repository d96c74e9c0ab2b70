import { useTranslations } from 'use-intl'
import { Icon } from '../../../platform/web/design/Icon.tsx'
import type { FollowedPair } from '../contract.ts'
import { looks } from './looks.ts'
import styles from './FollowUp.module.css'
import { useLineWords } from './use-line-words.ts'
import { WriteToPair } from './WriteToPair.tsx'

type PairLinesProps = {
  pairs: readonly FollowedPair[]
  isFirst?: boolean
  /** Where nothing is late, a word may help all the same. */
  canWrite?: boolean
}

/** Who, why, and one act where something has to be done; only the very first act of the page is filled. */
export function PairLines({ pairs, isFirst = false, canWrite = false }: PairLinesProps) {
  const t = useTranslations('insights.followUp')
  const words = useLineWords()
  return (
    <ul className={styles.lines}>
      {pairs.map((pair, index) => (
        <li key={pair.relationshipId} className={styles.line}>
          <span className={styles[pair.reason ? looks[pair.reason].tone : 'calm']}>
            <Icon name={pair.reason ? looks[pair.reason].icon : 'pair'} />
          </span>
          <div>
            <p className={styles.name}>{pair.parties.length > 0 ? words.names(pair) : t('nobody')}</p>
            <p className={styles.why}>{words.why(pair)}</p>
          </div>
          {(pair.reason || canWrite) && <WriteToPair pair={pair} isFirst={isFirst && index === 0} />}
        </li>
      ))}
    </ul>
  )
}
