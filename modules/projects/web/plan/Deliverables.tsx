import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import type { Project } from '../../contract.ts'
import styles from '../Projects.module.css'
import { useDays } from '../use-days.ts'
import { DeliverableCard } from './DeliverableCard.tsx'

type Given = { readonly project: Project; readonly onPlan?: () => void }

/** What is delivered, under its milestone, each with who does it and where it is. */
export function Deliverables({ project, onPlan }: Given) {
  const t = useTranslations('projects.plan')
  const days = useDays()
  const { deliverables, milestones } = project
  if (deliverables.length === 0) return null
  const groups = [
    ...milestones.map(({ id, title, dueOn, reachedAt }) => ({
      id,
      title,
      when: reachedAt ? t('reachedOn', { on: days.of(reachedAt) }) : t('dueOn', { on: days.long(dueOn) }),
    })),
    { id: null, title: t(milestones.length > 0 ? 'others' : 'deliverables'), when: '' },
  ].map((group) => ({ ...group, own: deliverables.filter(({ milestoneId }) => milestoneId === group.id) }))
  return (
    <section className={styles.section}>
      <div className={styles.heading}>
        <h2>{t('title')}</h2>
        {onPlan && (
          <Button size="small" variant="link" onPress={onPlan}>
            {t('change')}
          </Button>
        )}
      </div>
      {groups
        .filter(({ own, id }) => own.length > 0 || id !== null)
        .map(({ id, title, when, own }) => (
          <div key={id ?? 'others'} className={styles.stack}>
            <div className={styles.heading}>
              <h3>{title}</h3>
              <span className={styles.help}>{when}</span>
            </div>
            {own.length === 0 && <p className={styles.help}>{t('empty')}</p>}
            {own.length > 0 && (
              <ul className={styles.rows}>
                {own.map((deliverable) => (
                  <DeliverableCard key={deliverable.id} project={project} deliverable={deliverable} />
                ))}
              </ul>
            )}
          </div>
        ))}
    </section>
  )
}
