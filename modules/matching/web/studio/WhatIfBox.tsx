import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import type { PersonChange, WhatChanges } from '../../rules.ts'
import { useAnswer } from '../solving/use-answer.ts'
import { useSay } from '../use-say.ts'
import { isSamePair } from './policy-edit.ts'
import { PersonPicker } from './PersonPicker.tsx'
import { useStudio } from './studio-context.ts'
import styles from './WhatIfBox.module.css'

type WhatIfBoxProps = {
  first: { menteeId: string | null; mentorId: string | null }
  /** The mentor whom one keeps by doing nothing; null where there is nothing to keep. */
  keep: string | null
}

/** "What if Nadia were with Marc?": who changes, in words, before anything is done. */
export function WhatIfBox({ first, keep }: WhatIfBoxProps) {
  const t = useTranslations('matching.studio.whatIf')
  const { solver, edit, select } = useStudio()
  const [menteeId, setMentee] = useState<string | null>(null)
  const [mentorId, setMentor] = useState<string | null>(null)
  const wish = { menteeId: menteeId ?? first.menteeId, mentorId: mentorId ?? first.mentorId }
  const pair =
    wish.menteeId !== null && wish.mentorId !== null
      ? { menteeId: wish.menteeId, mentorId: wish.mentorId }
      : null
  const together = pair !== null && (solver.picture?.pairs.some((one) => isSamePair(one, pair)) ?? false)
  const answer = useAnswer(solver, 'what-if', pair && !together ? { pair, wish: 'together' } : null)
  const say = useSay()
  return (
    <section className={styles.box} aria-label={t('label')}>
      <div className={styles.question}>
        {t('if')} <PersonPicker role="mentee" value={wish.menteeId} onChange={setMentee} /> {t('with')}{' '}
        <PersonPicker role="mentor" value={wish.mentorId} onChange={setMentor} /> {t('mark')}
      </div>
      <div role="status">
        {pair === null && <p className={styles.whole}>{t('choose.first')}</p>}
        {together && <p className={styles.whole}>{t('together')}</p>}
        {answer && !answer.possible && answer.why.map((why) => <p key={why.key}>{say(why)}</p>)}
        {answer?.possible && <Changes answer={answer} />}
      </div>
      {pair && answer && (answer.possible || answer.isUntold) && (
        <div className={styles.actions}>
          <Button
            size="small"
            onPress={() => {
              edit?.({ kind: 'lock', pair })
              select({ kind: 'pair', pair })
            }}
          >
            {t(answer.possible ? 'do' : 'try')}
          </Button>
          {keep && (
            <Button variant="link" size="small" onPress={() => select(null)}>
              {t('keep', { name: keep })}
            </Button>
          )}
        </div>
      )}
    </section>
  )
}

const mostShown = 8

function Changes({ answer }: { answer: WhatChanges }) {
  const t = useTranslations('matching.studio.whatIf')
  const say = useSay()
  const more = answer.people.length - mostShown
  return (
    <>
      <p className={styles.title}>{say(answer.title)}</p>
      <ul role="list" className={styles.people}>
        {answer.people.slice(0, mostShown).map((change) => (
          <li key={change.memberId} className={styles.person} data-tone={change.tone}>
            <span className={styles.mark} aria-hidden="true">
              {markOf(change)}
            </span>
            {say(change)}
          </li>
        ))}
        {more > 0 && <li className={styles.person}>{t('more', { count: more })}</li>}
      </ul>
      <p className={styles.whole}>{say(answer.whole)}</p>
    </>
  )
}

function markOf({ tone, gains, losses }: PersonChange): string {
  if (tone === 'better') return '+'
  if (tone === 'worse') return '−'
  return gains.length > 0 && losses.length > 0 ? '±' : '='
}
