import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { TextArea } from '../../../../platform/web/design/TextArea.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { answerClient, type Deliverable } from '../../contract.ts'
import styles from '../Projects.module.css'

const schema = z.object({ text: z.string().trim().min(1).max(4000) })

/** A word to the client, who is written to. */
export function AnswerForm({ deliverable }: { readonly deliverable: Deliverable }) {
  const t = useTranslations('projects.plan')
  const [isOpen, setIsOpen] = useState(false)
  const answer = useAction(answerClient)
  const form = useSchemaForm({ schema, initial: { text: '' }, draftKey: `client-word:${deliverable.id}` })
  if (!isOpen)
    return (
      <div className={styles.actions}>
        <Button
          size="small"
          variant="link"
          aria-label={t('answerOf', { title: deliverable.title })}
          onPress={() => setIsOpen(true)}
        >
          {t('answer')}
        </Button>
      </div>
    )
  return (
    <Form
      form={form}
      module="projects"
      actions={
        <div className={styles.actions}>
          <Button type="submit" size="small" icon="send" pending={answer.pending}>
            {t('answerSend')}
          </Button>
        </div>
      }
      onSubmit={async ({ text }) => {
        await answer.runAsync({ id: deliverable.id, text })
        form.hook.reset({ text: '' })
        setIsOpen(false)
        notify({ message: t('answerSent') })
      }}
    >
      <Field form={form} name="text" label={t('answerLabel')} description={t('answerHelp')}>
        {(field) => <TextArea {...field} rows={2} maxLength={4000} />}
      </Field>
    </Form>
  )
}
