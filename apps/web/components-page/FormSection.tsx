import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { Card } from '../../../platform/web/design/Card.tsx'
import { Checkbox } from '../../../platform/web/design/Checkbox.tsx'
import { NumberField } from '../../../platform/web/design/NumberField.tsx'
import { notify } from '../../../platform/web/design/notify.ts'
import { TextField } from '../../../platform/web/design/TextField.tsx'
import { asChecked, Field } from '../../../platform/web/forms/Field.tsx'
import { Form } from '../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../platform/web/forms/use-schema-form.ts'

const Sample = z.object({
  name: z.string().trim().min(1).max(20),
  email: z.email(),
  places: z.int().min(0).max(50),
  agreed: z.literal(true),
})

/** A whole form: its summary of errors, its draft, its sending. */
export function FormSection() {
  const t = useTranslations('platform.components')
  const form = useSchemaForm({
    schema: Sample,
    initial: { name: '', email: '', places: 2, agreed: false as boolean as true },
    draftKey: 'components-page',
  })
  return (
    <Card title={t('form')}>
      <Form form={form} onSubmit={() => notify({ message: t('sent') })}>
        <Field form={form} name="name" label={t('name')} description={t('nameHelp')}>
          {(field) => <TextField {...field} />}
        </Field>
        <Field form={form} name="email" label={t('email')}>
          {(field) => <TextField {...field} type="email" />}
        </Field>
        <Field form={form} name="places" label={t('places')}>
          {(field) => <NumberField {...field} />}
        </Field>
        <Field form={form} name="agreed" label={t('charter')}>
          {(field) => <Checkbox {...asChecked(field)}>{t('charter')}</Checkbox>}
        </Field>
      </Form>
    </Card>
  )
}
