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
import { answerVersion, commentAsClient, readClientPage } from '../../contract.ts'
import styles from '../Projects.module.css'
import type { GivenDeliverable } from './ClientDeliverable.tsx'

const schema = z.object({ text: z.string().trim().min(1).max(4000) })

type Given = GivenDeliverable & { readonly as: 'comment' | 'change'; readonly onDone: () => void }

/** A comment, or which change is asked for: what is typed is kept until it is sent. */
export function WordForm({ token, deliverable, name, as, onDone }: Given) {
  const t = useTranslations('projects.page')
  const comment = useAction(commentAsClient, { refreshes: [readClientPage] })
  const answer = useAction(answerVersion, { refreshes: [readClientPage] })
  const form = useSchemaForm({
    schema,
    initial: { text: '' },
    draftKey: `client-${as}:${deliverable.id}`,
  })
  return (
    <Form
      form={form}
      module="projects"
      refusalFields={{ 'no-word': 'text' }}
      onSubmit={async ({ text }) => {
        const by = name.take()
        if (by === undefined) throw new ConflictShown()
        if (as === 'comment') await comment.runAsync({ token, by, deliverableId: deliverable.id, text })
        else
          await answer.runAsync({
            token,
            by,
            versionId: deliverable.versions[0]!.id,
            answer: 'change',
            word: text,
          })
        notify({ message: t(as === 'comment' ? 'commented' : 'changeAsked') })
        onDone()
      }}
      actions={
        <div className={styles.actions}>
          <Button type="submit" variant="primary" pending={comment.pending || answer.pending}>
            {t(as === 'comment' ? 'sendComment' : 'sendChange')}
          </Button>
          <Button variant="quiet" onPress={onDone}>
            {t('cancel')}
          </Button>
        </div>
      }
    >
      <Field
        form={form}
        name="text"
        label={t(as === 'comment' ? 'commentLabel' : 'changeLabel')}
        description={t(as === 'comment' ? 'commentHelp' : 'changeHelp')}
      >
        {(field) => <TextArea {...field} rows={3} maxLength={4000} />}
      </Field>
    </Form>
  )
}
