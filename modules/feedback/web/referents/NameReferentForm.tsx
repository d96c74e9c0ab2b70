import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { nameReferent, showReferents, type ReferentPlace } from '../../contract.ts'
import styles from './Referents.module.css'

const schema = nameReferent.input
  .pick({ name: true, email: true })
  .extend({ email: nameReferent.input.shape.email.trim().min(1) })

type NameReferentFormProps = { editionId: string; place: ReferentPlace; onDone: () => void }

export function NameReferentForm({ editionId, place, onDone }: NameReferentFormProps) {
  const t = useTranslations('feedback.referents')
  const form = useSchemaForm({
    schema,
    initial: { name: '', email: '' },
    draftKey: `name-referent:${editionId}:${place}`,
  })
  const name = useAction(nameReferent, {
    refreshes: [showReferents],
    onSuccess: (_, said) => {
      notify({ message: t('named', { name: said.name }) })
      onDone()
    },
  })
  const onEmail = 'email' as const
  return (
    <Form
      form={form}
      module="feedback"
      refusalFields={{
        'email-invalid': onEmail,
        'leads-edition': onEmail,
        'takes-part': onEmail,
        'has-other-place': onEmail,
      }}
      onSubmit={async (values) => {
        await name.runAsync({ ...values, editionId, place })
      }}
      actions={
        <div className={styles.actions}>
          <Button type="submit" variant="primary" pending={name.pending}>
            {t('save')}
          </Button>
          <Button variant="quiet" onPress={onDone}>
            {t('cancel')}
          </Button>
        </div>
      }
    >
      <Field form={form} name="name" label={t('fullName')}>
        {(field) => <TextField {...field} autoFocus />}
      </Field>
      <Field form={form} name="email" label={t('email')}>
        {(field) => <TextField {...field} type="email" />}
      </Field>
    </Form>
  )
}
