import { useTranslations } from 'use-intl'
import { Checkbox } from '../../../../platform/web/design/Checkbox.tsx'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { TextArea } from '../../../../platform/web/design/TextArea.tsx'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { asChecked, Field } from '../../../../platform/web/forms/Field.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { addProject, editProject, type Project } from '../../contract.ts'
import styles from '../Training.module.css'
import { ExpectedFields } from './ExpectedFields.tsx'
import { ProjectValues } from './project-values.ts'

type ProjectDialogProps = {
  readonly editionId: string
  readonly project?: Project
  readonly onClose: () => void
}

/** A brief, weeks, and what is handed in: what is typed is kept until it is sent. */
export function ProjectDialog({ editionId, project, onClose }: ProjectDialogProps) {
  const t = useTranslations('training.project')
  const form = useSchemaForm({
    schema: ProjectValues,
    initial: {
      title: project?.title ?? '',
      brief: project?.brief ?? '',
      weeks: String(project?.weeks ?? 3),
      level: String(project?.level ?? 1),
      skills: project?.skills ?? '',
      resources: project?.resources ?? '',
      endsWithDefence: project?.endsWithDefence ?? true,
      expected: (project?.expected ?? []).map(({ checks, dueWeek, ...one }) => ({
        ...one,
        dueWeek: String(dueWeek),
        checks: checks.join('\n'),
      })),
    },
    draftKey: `course-project:${project ? `${project.id}:${project.revision}` : editionId}`,
  })
  const add = useAction(addProject)
  const edit = useAction(editProject)
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="large"
      title={project ? t('editTitle', { title: project.title }) : t('addTitle')}
    >
      <Form
        form={form}
        module="training"
        submitLabel={t('save')}
        onSubmit={async ({ weeks, level, expected, ...values }) => {
          const sent = {
            ...values,
            weeks: Number(weeks),
            level: Number(level),
            expected: expected.map(({ checks, dueWeek, ...one }) => ({
              ...one,
              dueWeek: Number(dueWeek),
              checks: linesOf(checks),
            })),
          }
          if (project) await edit.runAsync({ id: project.id, ...sent }, project.revision)
          else await add.runAsync({ editionId, ...sent })
          notify({ message: t('saved') })
          onClose()
        }}
      >
        <Field form={form} name="title" label={t('title')}>
          {(field) => <TextField {...field} maxLength={120} />}
        </Field>
        <Field form={form} name="brief" label={t('brief')} description={t('briefHelp')}>
          {(field) => <TextArea {...field} rows={5} maxLength={8000} />}
        </Field>
        <div className={styles.two}>
          <Field form={form} name="weeks" label={t('weeks')}>
            {(field) => <TextField {...field} inputMode="numeric" />}
          </Field>
          <Field form={form} name="level" label={t('level')} description={t('levelHelp')}>
            {(field) => <TextField {...field} inputMode="numeric" />}
          </Field>
          <Field form={form} name="skills" label={t('skills')} optional>
            {(field) => <TextField {...field} maxLength={300} />}
          </Field>
        </div>
        <ExpectedFields form={form} />
        <Field form={form} name="endsWithDefence" label={t('endsWithDefence')}>
          {(field) => <Checkbox {...asChecked(field)}>{t('endsWithDefence')}</Checkbox>}
        </Field>
        <Field form={form} name="resources" label={t('resources')} description={t('resourcesHelp')} optional>
          {(field) => <TextArea {...field} rows={3} maxLength={4000} />}
        </Field>
      </Form>
    </Dialog>
  )
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim().slice(0, 160))
    .filter((line) => line !== '')
    .slice(0, 12)
