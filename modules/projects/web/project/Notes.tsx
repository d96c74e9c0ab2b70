import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { TextArea } from '../../../../platform/web/design/TextArea.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { writeNote, type Project } from '../../contract.ts'
import styles from '../Projects.module.css'
import { useDays } from '../use-days.ts'

const schema = z.object({ text: z.string().trim().min(1).max(4000) })

type Given = {
  readonly id: string
  readonly notes: NonNullable<Project['notes']>
  readonly isOver: boolean
}

/** Between the people of the team; read alone once the project is closed. */
export function Notes({ id, notes, isOver }: Given) {
  const t = useTranslations('projects.notes')
  const days = useDays()
  const write = useAction(writeNote)
  const form = useSchemaForm({ schema, initial: { text: '' }, draftKey: `team-note:${id}` })
  return (
    <section className={styles.section}>
      <h2>{t('title')}</h2>
      <p className={styles.help}>{t('readers')}</p>
      {!isOver && (
        <Form
          form={form}
          module="projects"
          actions={
            <div className={styles.actions}>
              <Button type="submit" size="small" icon="send" pending={write.pending}>
                {t('send')}
              </Button>
            </div>
          }
          onSubmit={async ({ text }) => {
            await write.runAsync({ id, text })
            form.hook.reset({ text: '' })
          }}
        >
          <Field form={form} name="text" label={t('label')}>
            {(field) => <TextArea {...field} rows={2} maxLength={4000} />}
          </Field>
        </Form>
      )}
      <ul className={styles.list}>
        {notes.map((note) => (
          <li key={note.id} className={styles.comment}>
            <p className={styles.long}>{note.text}</p>
            <p className={styles.help}>{t('by', { name: note.by, on: days.hour(note.at) })}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
