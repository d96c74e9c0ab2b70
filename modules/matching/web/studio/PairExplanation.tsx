import { useTranslations } from 'use-intl'
import { AvatarPair } from '../../../../platform/web/design/AvatarPair.tsx'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { CopyButton } from '../../../../platform/web/design/CopyButton.tsx'
import type { PairIds } from '../../rules.ts'
import { useAnswer } from '../solving/use-answer.ts'
import { useSay } from '../use-say.ts'
import { CriterionRows } from './CriterionRows.tsx'
import { NearPeople } from './NearPeople.tsx'
import { PairDecisions } from './PairDecisions.tsx'
import styles from './PairExplanation.module.css'
import { isSamePair } from './policy-edit.ts'
import { useStudio } from './studio-context.ts'
import { WhatIfBox } from './WhatIfBox.tsx'

type PairExplanationProps = { pair: PairIds; title: string; showTitle: boolean }

/** Why this pair: both answers to each criterion, what is not known, who else was near, and what if. */
export function PairExplanation({ pair, title, showTitle }: PairExplanationProps) {
  const t = useTranslations('matching.studio.why')
  const { solver, memberOf, called, edit } = useStudio()
  const say = useSay()
  const why = useAnswer(solver, 'explain', { pair })
  const introduction = useAnswer(solver, 'introduction', { pair })
  const mentor = memberOf(pair.mentorId)
  const mentee = memberOf(pair.menteeId)
  const together = solver.picture?.pairs.some((one) => isSamePair(one, pair)) ?? false
  if (!why) return <div className={styles.explanation} aria-busy="true" />
  const { score, range } = why.score
  const isRange = range[0] !== range[1]
  const [nearest] = why.forMentee
  return (
    <>
      <div className={styles.explanation}>
        <header className={styles.header}>
          <AvatarPair first={mentor.name} second={mentee.name} size="large" />
          <div className={styles.names}>
            <p className={styles.eyebrow}>{t(together ? 'eyebrow' : 'eyebrowApart')}</p>
            {showTitle && <h2 className={styles.title}>{title}</h2>}
          </div>
          <p className={styles.score}>
            <span className={styles.number}>{score}</span>
            {isRange && (
              <span className={styles.range} title={t('rangeHelp')}>
                {t('range', { from: range[0], to: range[1] })}
              </span>
            )}
          </p>
        </header>
        {!together && <Banner tone="waiting">{t('notTogether')}</Banner>}
        <CriterionRows rows={why.score.rows} mentor={mentor} mentee={mentee} />
        <NearPeople
          title={t('nearMentee', { name: called(mentee.id) })}
          people={why.forMentee}
          pairWith={(mentorId) => ({ menteeId: mentee.id, mentorId })}
        />
        {why.forMentor.length > 0 && (
          <NearPeople
            title={t('nearMentor', { name: called(mentor.id) })}
            people={why.forMentor}
            pairWith={(menteeId) => ({ menteeId, mentorId: mentor.id })}
          />
        )}
        <div className={styles.actions}>
          {introduction && (
            <CopyButton size="small" text={() => introduction.map(say).join('\n')}>
              {t('copyIntroduction')}
            </CopyButton>
          )}
          {edit && <PairDecisions pair={pair} />}
        </div>
      </div>
      {edit && (
        <WhatIfBox
          first={{ menteeId: mentee.id, mentorId: nearest?.memberId ?? null }}
          keep={together ? called(mentor.id) : null}
        />
      )}
    </>
  )
}
