import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { requestSignInLink } from '../../contract.ts'
import { EmailValue } from './email-value.ts'

export type LinkFormProps = {
  email: string
  returnTo: string | null
  onEmail: (email: string) => void
  onSent: (email: string) => void
}

/** One address, one button. */
export function LinkForm({ email, returnTo, onEmail, onSent }: LinkFormProps) {
  const t = useTranslations('people.signIn')
  const { language } = useLanguage()
  const form = useSchemaForm({ schema: EmailValue, initial: { email } })
  const request = useAction(requestSignInLink, { refreshes: [] })
  return (
    <Form
      form={form}
      module="people"
      refusalFields={{ 'email-invalid': 'email' }}
      onSubmit={async (values) => {
        await request.runAsync({ email: values.email, language, returnTo })
        onSent(values.email)
      }}
      actions={
        <Button type="submit" variant="primary" size="large" wide pending={request.pending}>
          {t('sendLink')}
        </Button>
      }
    >
      <Field form={form} name="email" label={t('email')}>
        {({ onChange, ...field }) => (
          <TextField
            {...field}
            type="email"
            autoComplete="username"
            autoFocus
            onChange={(value) => {
              onChange(value)
              onEmail(value)
            }}
          />
        )}
      </Field>
    </Form>
  )
}
