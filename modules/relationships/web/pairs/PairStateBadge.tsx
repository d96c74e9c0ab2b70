import { useTranslations } from 'use-intl'
import { Badge, type Tone } from '../../../../platform/web/design/Badge.tsx'
import type { EditionRelationship } from '../../contract.ts'
import { usePairWords } from './use-pair-words.ts'
import { pairState, type PairState } from './pair-state.ts'
import styles from './PairsPage.module.css'

const tones: Record<PairState, Tone> = {
  'waiting-both': 'waiting',
  'waiting-mentor': 'waiting',
  'waiting-mentee': 'waiting',
  active: 'done',
  declined: 'care',
  completed: 'done',
  'ended-early': 'care',
  'never-started': 'care',
  're-paired': 'neutral',
  lapsed: 'care',
  withdrawn: 'neutral',
}

/** The state of a pair as a word with a tone. */
export function PairBadge({ pair }: { pair: EditionRelationship }) {
  const t = useTranslations('relationships.pairs.states')
  return (
    <Badge tone={tones[pairState(pair)]}>
      {t(pair.status === 'proposed' ? 'proposed' : pairState(pair))}
    </Badge>
  )
}

/** The state, and whom it waits for beside it. */
export function PairStateBadge({ pair }: { pair: EditionRelationship }) {
  const words = usePairWords()
  return (
    <span className={styles.state}>
      <PairBadge pair={pair} />
      {pair.status === 'proposed' && <span className={styles.turn}>{words.turn(pair)}</span>}
    </span>
  )
}
