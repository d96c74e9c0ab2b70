import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { listDefences, type Follower } from '../../contract.ts'
import { inOrder } from '../../rules.ts'
import styles from '../Training.module.css'
import { DefenceLine } from './DefenceLine.tsx'
import { PlanDefenceDialog } from './PlanDefenceDialog.tsx'

type CourseDefencesProps = { readonly editionId: string; readonly followers: readonly Follower[] }

/** For the team: those to come, those decided, and a jury to call. */
export function CourseDefences({ editionId, followers }: CourseDefencesProps) {
  const t = useTranslations('training.defence')
  const [isPlanning, setIsPlanning] = useState(false)
  const { data } = useEndpoint(listDefences, { editionId }, { followed: true })
  if (!data) return null
  const standing = followers.filter(({ where }) => where !== null)
  return (
    <section className={styles.section}>
      <div className={styles.heading}>
        <h2>{t('ofCourse')}</h2>
        <Button icon="plus" isDisabled={standing.length === 0} onPress={() => setIsPlanning(true)}>
          {t('plan')}
        </Button>
      </div>
      {data.defences.length === 0 ? (
        <p className={styles.help}>{t('noneYet')}</p>
      ) : (
        <ul className={styles.rows}>
          {inOrder(data.defences).map((defence) => (
            <DefenceLine key={defence.id} defence={defence} />
          ))}
        </ul>
      )}
      {isPlanning && (
        <PlanDefenceDialog
          editionId={editionId}
          followers={standing}
          jurors={data.jurors}
          timeZone={data.timeZone}
          onClose={() => setIsPlanning(false)}
        />
      )}
    </section>
  )
}
