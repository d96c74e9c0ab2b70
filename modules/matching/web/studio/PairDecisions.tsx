import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { isLiving, type PairIds } from '../../rules.ts'
import styles from './PairDecisions.module.css'
import { isSamePair } from './policy-edit.ts'
import { useStudio } from './studio-context.ts'

/** Nothing to decide of a pair that is proposed or goes on: this round keeps it. Else lock or avoid, with a note of the team's own once it is decided. */
export function PairDecisions({ pair }: { pair: PairIds }) {
  const t = useTranslations('matching.studio.why')
  const { cohort, policy, edit } = useStudio()
  if (isLiving(cohort)(pair)) return <p className={styles.kept}>{t('kept')}</p>
  const lock = policy.locks.find((one) => isSamePair(one, pair))
  const avoided = policy.avoided.find((one) => isSamePair(one, pair))
  const decided = lock ?? avoided
  return (
    <>
      <Button
        size="small"
        icon={lock ? 'lock' : 'lock-open'}
        aria-pressed={lock !== undefined}
        onPress={() => edit?.({ kind: lock ? 'unlock' : 'lock', pair })}
      >
        {t(lock ? 'unlock' : 'lock')}
      </Button>
      <Button
        size="small"
        icon="forbid"
        aria-pressed={avoided !== undefined}
        onPress={() => edit?.({ kind: avoided ? 'allow' : 'avoid', pair })}
      >
        {t(avoided ? 'allow' : 'avoid')}
      </Button>
      {decided && <Note key={decided.note ?? ''} pair={pair} note={decided.note ?? ''} />}
    </>
  )
}

function Note({ pair, note }: { pair: PairIds; note: string }) {
  const t = useTranslations('matching.studio.why')
  const { edit } = useStudio()
  const [words, setWords] = useState(note)
  return (
    <div className={styles.note}>
      <TextField
        label={t('note')}
        optional
        value={words}
        maxLength={500}
        onChange={setWords}
        onBlur={() => words.trim() !== note && edit?.({ kind: 'note', pair, note: words })}
      />
    </div>
  )
}
