import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Disclosure } from '../../../../platform/web/design/Disclosure.tsx'
import { identitySaid, type Assumption, type Cohort } from '../../rules.ts'
import { useSay } from '../use-say.ts'
import styles from './AssumptionsNotice.module.css'
import { useStudio } from './studio-context.ts'

type AssumptionsNoticeProps = {
  cohort: Cohort
  assumptions: readonly Assumption[]
  title: string
  /** What to say first, where how many people were read is not the news: in an edition, how long this holds. */
  instead?: string
  onHide: () => void
}

/** What was read into people's answers: said before anybody trusts the pairs. */
export function AssumptionsNotice({ cohort, assumptions, title, instead, onHide }: AssumptionsNoticeProps) {
  const t = useTranslations('matching.try')
  const say = useSay()
  const { policy } = useStudio()
  // What is promised of identity holds for the policy of the moment, not for the one that the studio opened with.
  const said = useMemo(
    () => [...assumptions.filter(({ about }) => about !== 'identity'), ...identitySaid(cohort, policy)],
    [assumptions, cohort, policy],
  )
  // Once the team has decided, nothing is assumed any more: what is promised of identity stands in the open.
  const isPromise = said.every(({ about }) => about === 'identity')
  const { members } = cohort
  const counts = {
    people: new Set(members.map(({ personId }) => personId)).size,
    mentors: members.filter(({ role }) => role === 'mentor').length,
    mentees: members.filter(({ role }) => role === 'mentee').length,
  }
  return (
    <aside className={styles.notice} aria-label={title}>
      <div className={styles.line}>
        <p className={styles.words}>
          {isPromise ? said.map((one) => say(one)).join(' ') : (instead ?? t('understood', counts))}
        </p>
        <Button size="small" variant="quiet" icon="close" onPress={onHide}>
          {t('hide')}
        </Button>
      </div>
      {!isPromise && (
        <Disclosure title={title}>
          <ul className={styles.list}>
            {said.map((assumption) => (
              <li key={`${assumption.about} ${assumption.key}`}>{say(assumption)}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </aside>
  )
}
