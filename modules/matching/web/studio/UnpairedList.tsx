import { useTranslations } from 'use-intl'
import { Avatar } from '../../../../platform/web/design/Avatar.tsx'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { EmptyState } from '../../../../platform/web/design/EmptyState.tsx'
import type { Unmatched } from '../../rules.ts'
import { useAnswer } from '../solving/use-answer.ts'
import { useSay } from '../use-say.ts'
import listStyles from './PairList.module.css'
import { GiveSomebody } from './GiveSomebody.tsx'
import { matchesSearch, placeOf } from './people.ts'
import { useStudio } from './studio-context.ts'
import styles from './UnpairedList.module.css'

/** Who has nobody: why, and what one could do about it. */
export function UnpairedList({ search }: { search: string }) {
  const t = useTranslations('matching.studio.unpaired')
  const { solver, memberOf } = useStudio()
  const people = useAnswer(solver, 'unmatched', {})
  if (people === null) return null
  if (people.length === 0) {
    return (
      <EmptyState icon="pair" title={t('nobody')}>
        {t('nobodyText')}
      </EmptyState>
    )
  }
  const found = people.filter(({ memberId }) => {
    const member = memberOf(memberId)
    return matchesSearch(`${member.name} ${placeOf(member)}`, search)
  })
  if (found.length === 0) return <p className={listStyles.empty}>{t('noMatch')}</p>
  return (
    <ul role="list" className={styles.list}>
      {found.map((one) => (
        <Unpaired key={one.memberId} unmatched={one} />
      ))}
    </ul>
  )
}

function Unpaired({ unmatched }: { unmatched: Unmatched }) {
  const t = useTranslations('matching.studio.unpaired')
  const { memberOf, select } = useStudio()
  const say = useSay()
  const member = memberOf(unmatched.memberId)
  return (
    <li className={styles.person}>
      <Avatar name={member.name} colour={member.role === 'mentor' ? 'green' : 'ear'} />
      <div>
        <h2 className={styles.name}>
          {member.name} <span className={styles.place}>{placeOf(member)}</span>
        </h2>
        <p className={styles.why}>{say(unmatched.why)}</p>
        <p className={styles.advice}>{say(unmatched.advice)}</p>
        {unmatched.vetoes.length > 0 && (
          <p className={styles.vetoes}>
            {unmatched.vetoes.map(({ vetoId, count, label }) => (
              <Badge key={vetoId}>{t('veto', { label: say(label), count })}</Badge>
            ))}
          </p>
        )}
        <p className={styles.actions}>
          <GiveSomebody unmatched={unmatched} />
          <Button size="small" onPress={() => select({ kind: 'person', memberId: member.id })}>
            {t('lookFor')}
          </Button>
        </p>
      </div>
    </li>
  )
}
