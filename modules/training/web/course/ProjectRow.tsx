import { useFormatter, useTranslations } from 'use-intl'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { classNames } from '../../../../platform/web/design/class-names.ts'
import { notify } from '../../../../platform/web/design/notify.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { openProject, removeProject, type Project } from '../../contract.ts'
import styles from '../Training.module.css'

type ProjectRowProps = {
  readonly project: Project
  readonly nth: number
  /** For the team alone. */
  readonly onEdit?: () => void
  readonly onRubric?: () => void
}

/** One step: how long, what it asks for, who is on it. */
export function ProjectRow({ project, nth, onEdit, onRubric }: ProjectRowProps) {
  const t = useTranslations('training.course')
  const format = useFormatter()
  const wordRefusal = useRefusalText('training')
  const { id, title, weeks, endsWithDefence, expected, isOpen, people, rubric } = project
  const onError = (error: Error) => notify({ message: wordRefusal(error), tone: 'care' })
  const open = useAction(openProject, { onSuccess: () => notify({ message: t('opened') }), onError })
  const remove = useAction(removeProject, { onSuccess: () => notify({ message: t('removed') }), onError })
  return (
    <li className={classNames(styles.row, styles.project)}>
      <span className={styles.number} aria-hidden="true">
        {nth}
      </span>
      <div className={styles.stack}>
        <h3>
          {title} {!isOpen && <Badge tone="waiting">{t('draft')}</Badge>}
        </h3>
        <p className={styles.help}>
          {[
            t('weeks', { weeks }),
            ...(endsWithDefence ? [t('defence')] : []),
            t('people', { count: people }),
          ].join(', ')}
        </p>
        <p className={expected.length === 0 ? styles.careful : styles.help}>
          {expected.length === 0
            ? t('expectsNothing')
            : t('expects', {
                count: expected.length,
                list: format.list(
                  expected.map((one) => t('due', { title: one.title, week: one.dueWeek })),
                  { type: 'unit' },
                ),
              })}
        </p>
      </div>
      {onEdit && (
        <div className={styles.actions}>
          {!isOpen && (
            <Button
              size="small"
              isDisabled={expected.length === 0}
              pending={open.pending}
              aria-label={t('openOf', { title })}
              onPress={() => open.run({ id })}
            >
              {t('open')}
            </Button>
          )}
          {endsWithDefence && onRubric && (
            <Button size="small" variant="link" aria-label={t('rubricOf', { title })} onPress={onRubric}>
              {t('rubric', { count: rubric.length })}
            </Button>
          )}
          <Button size="small" icon="edit" aria-label={t('editOf', { title })} onPress={onEdit}>
            {t('edit')}
          </Button>
          {!isOpen && (
            <Button
              size="small"
              variant="quiet"
              icon="trash"
              pending={remove.pending}
              aria-label={t('removeOf', { title })}
              onPress={() => remove.run({ id })}
            />
          )}
        </div>
      )}
    </li>
  )
}
