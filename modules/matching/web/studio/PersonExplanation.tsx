import { useTranslations } from 'use-intl'
import { Avatar } from '../../../../platform/web/design/Avatar.tsx'
import type { Member } from '../../rules.ts'
import { useAnswer } from '../solving/use-answer.ts'
import { useSay } from '../use-say.ts'
import { GiveSomebody } from './GiveSomebody.tsx'
import { NearPeople } from './NearPeople.tsx'
import styles from './PairExplanation.module.css'
import { placeOf } from './people.ts'
import { useStudio } from './studio-context.ts'
import { WhatIfBox } from './WhatIfBox.tsx'

/** Somebody without a pair: why, who would suit, and what a pair would change for the others. */
export function PersonExplanation({ member }: { member: Member }) {
  const t = useTranslations('matching.studio.why')
  const { solver, edit, memberOf, called } = useStudio()
  const say = useSay()
  const near = useAnswer(solver, 'near', { memberId: member.id })
  const unmatched = useAnswer(solver, 'unmatched', {})?.find(({ memberId }) => memberId === member.id)
  const nearest = near?.[0]?.memberId ?? null
  const isMentee = member.role === 'mentee'
  return (
    <>
      <div className={styles.explanation}>
        <header className={styles.header}>
          <Avatar name={member.name} colour={member.role === 'mentor' ? 'green' : 'ear'} size="large" />
          <div className={styles.names}>
            <p className={styles.eyebrow}>{placeOf(member)}</p>
            <h2 className={styles.title}>{member.name}</h2>
          </div>
        </header>
        {unmatched && (
          <p className={styles.words}>
            {say(unmatched.why)} {say(unmatched.advice)}
          </p>
        )}
        {unmatched && <GiveSomebody unmatched={unmatched} />}
        {near && (
          <NearPeople
            title={t('wouldSuit', { name: called(member.id) })}
            words={({ memberId }) => placeOf(memberOf(memberId))}
            people={near}
            pairWith={(id) =>
              isMentee ? { menteeId: member.id, mentorId: id } : { menteeId: id, mentorId: member.id }
            }
          />
        )}
      </div>
      {edit && near && (
        <WhatIfBox
          first={
            isMentee ? { menteeId: member.id, mentorId: nearest } : { menteeId: nearest, mentorId: member.id }
          }
          keep={null}
        />
      )}
    </>
  )
}
