import { z } from 'zod'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { openSessionByPassword } from '../../contract.ts'
import { EmailValue } from './email-value.ts'
import { useEnter } from './use-enter.ts'

const schema = EmailValue.extend({ password: z.string().min(1).max(1000) })

export type PasswordFormProps = { email: string; returnTo: string | null; onEmail: (email: string) => void }

/** For those who set a password; a wrong pair is refused without saying which half was wrong. */
export function PasswordForm({ email, returnTo, onEmail }: PasswordFormProps) {
  const t = useTranslations('people.signIn')
  const form = useSchemaForm({ schema, initial: { email, password: '' } })
  const open = useAction(openSessionByPassword, { refreshes: [] })
  const enter = useEnter()
  return (
    <Form
      form={form}
      module="people"
      onSubmit={async (values) => {
        await open.runAsync(values)
        enter(returnTo)
      }}
      actions={
        <Button type="submit" variant="primary" size="large" wide pending={open.pending}>
          {t('enter')}
        </Button>
      }
    >
      <Field form={form} name="email" label={t('email')}>
        {({ onChange, ...field }) => (
          <TextField
            {...field}
            type="email"
            autoComplete="username"
            autoFocus={email === ''}
            onChange={(value) => {
              onChange(value)
              onEmail(value)
            }}
          />
        )}
      </Field>
      <Field form={form} name="password" label={t('password')}>
        {(field) => (
          <TextField {...field} type="password" autoComplete="current-password" autoFocus={email !== ''} />
        )}
      </Field>
    </Form>
  )
}
