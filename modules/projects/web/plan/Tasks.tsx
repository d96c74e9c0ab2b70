import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { Day, oneLine } from '../../../../platform/contract.ts'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Select } from '../../../../platform/web/design/Select.tsx'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { Disclosure } from '../../../../platform/web/design/Disclosure.tsx'
import { addTask, type Project } from '../../contract.ts'
import styles from '../Projects.module.css'
import { TaskRow } from './TaskRow.tsx'

const schema = z.object({
  title: oneLine(160),
  personId: z.string(),
  dueOn: z.union([z.literal(''), Day]),
})

/** Who does what until when; what is done stands apart. */
export function Tasks({ project }: { readonly project: Project }) {
  const t = useTranslations('projects.tasks')
  const { id, tasks, members, status } = project
  const add = useAction(addTask)
  const form = useSchemaForm({
    schema,
    initial: { title: '', personId: '', dueOn: '' },
    draftKey: `project-task:${id}`,
  })
  const open = tasks.filter(({ doneAt }) => doneAt === null)
  const done = tasks.filter(({ doneAt }) => doneAt !== null)
  return (
    <section className={styles.section}>
      <h2>{t('title')}</h2>
      {open.length === 0 && <p className={styles.help}>{t('none')}</p>}
      {open.length > 0 && (
        <ul className={styles.rows}>
          {open.map((task) => (
            <TaskRow key={task.id} task={task} isOver={status === 'closed'} />
          ))}
        </ul>
      )}
      {status !== 'closed' && (
        <Form
          form={form}
          module="projects"
          actions={
            <div className={styles.actions}>
              <Button type="submit" size="small" icon="plus" pending={add.pending}>
                {t('add')}
              </Button>
            </div>
          }
          onSubmit={async ({ title, personId, dueOn }) => {
            await add.runAsync({ id, title, personId: personId || null, dueOn: dueOn || null })
            form.hook.reset({ title: '', personId: '', dueOn: '' })
          }}
        >
          <div className={styles.two}>
            <Field form={form} name="title" label={t('what')}>
              {(field) => <TextField {...field} maxLength={160} />}
            </Field>
            <Field form={form} name="personId" label={t('who')}>
              {(field) => (
                <Select
                  {...field}
                  options={[
                    { value: '', label: t('nobody') },
                    ...members.map(({ personId, name }) => ({ value: personId, label: name })),
                  ]}
                />
              )}
            </Field>
            <Field form={form} name="dueOn" label={t('when')} optional>
              {(field) => <TextField {...field} type="date" />}
            </Field>
          </div>
        </Form>
      )}
      {done.length > 0 && (
        <Disclosure title={t('done', { count: done.length })}>
          <ul className={styles.rows}>
            {done.map((task) => (
              <TaskRow key={task.id} task={task} isOver={status === 'closed'} />
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  )
}
