import { useTranslations } from 'use-intl'
import { classNames } from '../../../../platform/web/design/class-names.ts'
import { ProjectStatus, type Project } from '../../contract.ts'
import styles from '../Projects.module.css'
import { useDays } from '../use-days.ts'

type Step = { readonly key: string; readonly label: string; readonly on?: string; readonly isDone: boolean }

/** From the call to the last milestone: what is behind, and where the project is. */
export function Steps({ project }: { readonly project: Project }) {
  const t = useTranslations('projects.steps')
  const days = useDays()
  const { status, milestones, launchedAt, deliveredAt } = project
  const at = ProjectStatus.options.indexOf(status)
  const isPast = (name: ProjectStatus) => at > ProjectStatus.options.indexOf(name)
  const steps: Step[] = [
    { key: 'call', label: t('call'), isDone: isPast('call') },
    { key: 'team', label: t('team'), isDone: isPast('selection') },
    {
      key: 'launch',
      label: t('launch'),
      isDone: launchedAt !== null,
      ...(launchedAt && { on: days.short(launchedAt.slice(0, 10)) }),
    },
    ...milestones.map(({ id, title, dueOn, reachedAt }) => ({
      key: id,
      label: title,
      isDone: reachedAt !== null,
      on: days.short(reachedAt?.slice(0, 10) ?? dueOn),
    })),
    {
      key: 'delivered',
      label: t('delivered'),
      isDone: deliveredAt !== null,
      ...(deliveredAt
        ? { on: days.short(deliveredAt.slice(0, 10)) }
        : project.endsOn && { on: days.short(project.endsOn) }),
    },
  ]
  const now = status === 'closed' ? -1 : steps.findIndex(({ isDone }) => !isDone)
  return (
    <ol className={styles.steps} aria-label={t('label')}>
      {steps.map(({ key, label, on, isDone }, index) => (
        <li
          key={key}
          className={classNames(styles.step, isDone && styles.done, index === now && styles.now)}
          aria-current={index === now ? 'step' : undefined}
        >
          {label}
          <span className={styles.help}>
            <br />
            {[isDone && t('done'), on].filter(Boolean).join(' ')}
          </span>
        </li>
      ))}
    </ol>
  )
}
