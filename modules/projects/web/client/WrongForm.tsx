import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { TextArea } from '../../../../platform/web/design/TextArea.tsx'
import { ConflictShown } from '../../../../platform/web/forms/conflict-shown.ts'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { answerAmendment, readClientPage } from '../../contract.ts'
import styles from '../Projects.module.css'
import type { GivenAmendment } from './ClientAmendment.tsx'

const schema = z.object({ text: z.string().trim().min(1).max(2000) })

/** What is wrong with a changed brief: what is typed is kept until it is sent. */
export function WrongForm({ token, amendment, name, onDone }: GivenAmendment & { onDone: () => void }) {
  const t = useTranslations('projects.amendment.client')
  const all = useTranslations('projects.page')
  const answer = useAction(answerAmendment, { refreshes: [readClientPage] })
  const form = useSchemaForm({
    schema,
    initial: { text: '' },
    draftKey: `client-amendment:${amendment.id}`,
  })
  return (
    <Form
      form={form}
      module="projects"
      refusalFields={{ 'nothing-wrong-said': 'text' }}
      onSubmit={async ({ text }) => {
        const by = name.take()
        if (by === undefined) throw new ConflictShown()
        const { id: amendmentId, reading } = amendment
        await answer.runAsync({ token, by, amendmentId, reading, answer: 'refused', word: text })
        notify({ message: t('refusedNotice') })
        onDone()
      }}
      actions={
        <div className={styles.actions}>
          <Button type="submit" variant="primary" pending={answer.pending}>
            {t('send')}
          </Button>
          <Button variant="quiet" onPress={onDone}>
            {all('cancel')}
          </Button>
        </div>
      }
    >
      <Field form={form} name="text" label={t('label')} description={t('labelHelp')}>
        {(field) => <TextArea {...field} rows={3} maxLength={2000} />}
      </Field>
    </Form>
  )
}
