import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { TextArea } from '../../../../platform/web/design/TextArea.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { keepAnswer, type Hour } from '../../contract.ts'
import styles from '../Projects.module.css'

const schema = z.object({ answer: z.string().trim().min(1).max(4000) })

/** What was answered, kept for the team. */
export function AnswerDialog({ hour, onClose }: { hour: Hour; onClose: () => void }) {
  const t = useTranslations('projects.advisors')
  const keep = useAction(keepAnswer)
  const form = useSchemaForm({
    schema,
    initial: { answer: hour.asked!.answer },
    draftKey: `advisor-answer:${hour.id}:${hour.asked!.answeredAt}`,
  })
  return (
    <Dialog isOpen onClose={onClose} title={t('answerTitle', { subject: hour.subject })}>
      <Form
        form={form}
        module="projects"
        submitLabel={t('answerSave')}
        onSubmit={async ({ answer }) => {
          await keep.runAsync({ id: hour.id, answer })
          notify({ message: t('answerSaved') })
          onClose()
        }}
      >
        <p className={styles.long}>{hour.asked!.question}</p>
        <Field form={form} name="answer" label={t('answer')} description={t('answerHelp')}>
          {(field) => <TextArea {...field} rows={4} maxLength={4000} />}
        </Field>
      </Form>
    </Dialog>
  )
}
