import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { TextArea } from '../../../../platform/web/design/TextArea.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { refuseExtra, type Extra } from '../../contract.ts'
import styles from '../Projects.module.css'
import { useToldText } from '../use-told-text.ts'

const schema = z.object({ word: z.string().trim().min(1).max(1000) })

/** Why it is not possible, in words that the client reads. */
export function RefusalDialog({ extra, onClose }: { extra: Extra; onClose: () => void }) {
  const t = useTranslations('projects.extra.team')
  const tell = useToldText()
  const refuse = useAction(refuseExtra)
  const form = useSchemaForm({ schema, initial: { word: '' }, draftKey: `extra-refusal:${extra.id}` })
  return (
    <Dialog isOpen onClose={onClose} title={t('refuseTitle')}>
      <Form
        form={form}
        module="projects"
        refusalFields={{ 'no-reason': 'word' }}
        submitLabel={t('refuseSend')}
        onSubmit={async ({ word }) => {
          const told = await refuse.runAsync({ id: extra.id, word })
          notify({ message: tell(t('refused'), told, extra.askedBy) })
          onClose()
        }}
      >
        <p className={styles.long}>{extra.text}</p>
        <Field form={form} name="word" label={t('reason')}>
          {(field) => <TextArea {...field} rows={3} maxLength={1000} />}
        </Field>
      </Form>
    </Dialog>
  )
}
