import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { firstName } from '../../../../../platform/first-name.ts'
import { Button } from '../../../../../platform/web/design/Button.tsx'
import { useEndpoint } from '../../../../../platform/web/use-endpoint.ts'
import { listGoals, type Goal } from '../../../contract.ts'
import { mostGoals } from '../../../goals/why-not.ts'
import { goalsId, type InPair } from '../room/slots.ts'
import { GoalDialog } from './GoalDialog.tsx'
import { GoalRow } from './GoalRow.tsx'
import styles from './Goals.module.css'

/** What the mentee wants to reach, in their own words, and where they are by their own judgement. */
export function GoalsCard({ relationship }: InPair) {
  const t = useTranslations('relationships.goals')
  const [opened, setOpened] = useState<Goal | 'new'>()
  const { id, role, status, partner } = relationship
  const { data } = useEndpoint(listGoals, { id })
  if (!data) return null
  const isOpen = status === 'active'
  const name = firstName(partner.name)
  if (!isOpen && data.goals.length === 0 && opened === undefined) return null
  const kept = data.goals.filter(({ isMine, state }) => isMine && state !== 'set-aside')
  return (
    <section id={goalsId} className={styles.goals}>
      <header className={styles.header}>
        <h2>{t(`title.${role}`, { name })}</h2>
        {data.mayWrite && kept.length < mostGoals && data.goals.length > 0 && (
          <Button variant="link" onPress={() => setOpened('new')}>
            {t('add')}
          </Button>
        )}
      </header>
      {data.goals.length === 0 ? (
        <>
          <p className={styles.none}>{t(`none.${role}`, { name })}</p>
          {data.mayWrite && (
            <div>
              <Button onPress={() => setOpened('new')}>{t('first')}</Button>
            </div>
          )}
        </>
      ) : (
        <ul>
          {data.goals.map((goal) => (
            <GoalRow key={goal.id} goal={goal} name={name} isOpen={isOpen} onEdit={() => setOpened(goal)} />
          ))}
        </ul>
      )}
      {opened && (
        <GoalDialog
          relationshipId={id}
          goal={opened === 'new' ? undefined : opened}
          onClose={() => setOpened(undefined)}
        />
      )}
    </section>
  )
}
