import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { addLead, showEdition } from '../../contract.ts'
import styles from './TeamCard.module.css'

const schema = addLead.input
  .omit({ editionId: true })
  .extend({ email: addLead.input.shape.email.trim().min(1) })

/** A name and an address; the person is told by e-mail. */
export function AddLeadForm({ editionId, onDone }: { editionId: string; onDone: () => void }) {
  const t = useTranslations('programmes.team')
  const form = useSchemaForm({
    schema,
    initial: { name: '', email: '' },
    draftKey: `add-lead:${editionId}`,
  })
  const add = useAction(addLead, {
    refreshes: [showEdition],
    onSuccess: (_, { name }) => {
      notify({ message: t('added', { name }) })
      onDone()
    },
  })
  return (
    <div className={styles.form}>
      <Form
        form={form}
        module="programmes"
        refusalFields={{ 'email-invalid': 'email' }}
        onSubmit={async (values) => {
          await add.runAsync({ ...values, editionId })
        }}
        actions={
          <div className={styles.actions}>
            <Button type="submit" variant="primary" pending={add.pending}>
              {t('addSubmit')}
            </Button>
            <Button variant="quiet" onPress={onDone}>
              {t('cancel')}
            </Button>
          </div>
        }
      >
        <Field form={form} name="name" label={t('name')}>
          {(field) => <TextField {...field} autoFocus />}
        </Field>
        <Field form={form} name="email" label={t('email')} description={t('emailHelp')}>
          {(field) => <TextField {...field} type="email" />}
        </Field>
      </Form>
    </div>
  )
}
