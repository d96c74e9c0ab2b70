import { useTranslations } from 'use-intl'
import { LinkButton } from '../../../../platform/web/design/LinkButton.tsx'
import { firstName } from '../../../../platform/first-name.ts'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { listGoals } from '../../../relationships/contract.ts'
import { goalsId, type InPair } from '../../../relationships/web/index.ts'
import type { HeldCounts } from '../../contract.ts'
import styles from './Question.module.css'

/** From the third meeting until the fifth: what is not asked by then, the two do without. */
const fromMeeting = 3
const untilMeeting = 5

/** Three meetings and no goal: asked gently of both, and not again for ever. */
export function NoGoalYet({ relationship, held }: InPair & { held: HeldCounts }) {
  const t = useTranslations('meetings.noGoal')
  const { id, role, partner } = relationship
  const { data } = useEndpoint(listGoals, { id })
  const meetings = held.byBoth + held.byOne
  const isAsked = meetings >= fromMeeting && meetings < untilMeeting && data?.goals.length === 0
  if (!isAsked) return null
  const values = { name: firstName(partner.name), meetings }
  return (
    <section className={styles.question}>
      <h2>{t(`title.${role}`, values)}</h2>
      <p className={styles.theirs}>{t(`text.${role}`, values)}</p>
      {data.mayWrite && (
        <div className={styles.answers}>
          <LinkButton href={`#${goalsId}`}>{t('toGoals')}</LinkButton>
        </div>
      )}
    </section>
  )
}
