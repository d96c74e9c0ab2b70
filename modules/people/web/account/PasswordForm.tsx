import { useMemo } from 'react'
import { useWatch } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { listSessions, setPassword, showStart } from '../../contract.ts'
import { Strength } from './Strength.tsx'
import styles from './PasswordForm.module.css'
import { passwordValue } from './password-value.ts'

const refusals = ['password-too-short', 'password-too-common', 'password-holds-email'] as const
const refusalFields = Object.fromEntries(refusals.map((code) => [code, 'password' as const]))

/** A long password, judged while it is typed by the rule that the server will apply. Never kept as a draft. */
export function PasswordForm({ email, onDone }: { email: string; onDone: () => void }) {
  const t = useTranslations('people.password')
  const schema = useMemo(() => passwordValue(email), [email])
  const form = useSchemaForm({ schema, initial: { password: '', isShown: false } })
  const [password, isShown] = useWatch({ control: form.hook.control, name: ['password', 'isShown'] })
  const save = useAction(setPassword, {
    refreshes: [showStart, listSessions],
    onSuccess: () => {
      notify({ message: t('saved') })
      onDone()
    },
  })
  return (
    <Form
      form={form}
      module="people"
      refusalFields={refusalFields}
      onSubmit={async (values) => {
        await save.runAsync({ password: values.password })
      }}
      actions={
        <div className={styles.actions}>
          <Button type="submit" variant="primary" pending={save.pending}>
            {t('save')}
          </Button>
          <Button variant="quiet" onPress={onDone}>
            {t('cancel')}
          </Button>
        </div>
      }
    >
      {/* A password manager stores the two together. */}
      <input
        className={styles.account}
        name="username"
        autoComplete="username"
        value={email}
        readOnly
        tabIndex={-1}
        aria-hidden="true"
      />
      <div className={styles.field}>
        <Field form={form} name="password" label={t('new')} description={t('rule')}>
          {(field) => (
            <TextField
              {...field}
              type={isShown ? 'text' : 'password'}
              autoComplete="new-password"
              autoFocus
            />
          )}
        </Field>
        <Button
          variant="link"
          size="small"
          aria-pressed={isShown}
          onPress={() => form.hook.setValue('isShown', !isShown)}
        >
          {t(isShown ? 'hide' : 'show')}
        </Button>
        <Strength password={password} email={email} />
      </div>
    </Form>
  )
}
