import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { ComboBox } from '../../../../platform/web/design/ComboBox.tsx'
import { RadioGroup } from '../../../../platform/web/design/RadioGroup.tsx'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { foundOrganisation } from '../../contract.ts'
import { ownTimeZone, timeZoneOptions } from '../profile/time-zones.ts'
import { EmailValue } from '../sign-in/email-value.ts'
import { languageOptions } from './language-options.ts'
import styles from './FoundPage.module.css'

const schema = foundOrganisation.input.omit({ token: true }).extend(EmailValue.shape)

/** Five answers, the last two of them guessed. */
export function FoundForm({ token }: { token: string }) {
  const t = useTranslations('people.found')
  const { language, setLanguage } = useLanguage()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const form = useSchemaForm({
    schema,
    initial: { organisationName: '', yourName: '', email: '', language, timeZone: ownTimeZone() },
    draftKey: 'found-organisation',
  })
  const found = useAction(foundOrganisation, { refreshes: [] })

  async function send(values: (typeof schema)['_output']) {
    const { slug } = await found.runAsync({ ...values, token })
    // What was read before belongs to nobody: the person signed in with this answer.
    queries.removeQueries()
    void navigate(`/${slug}/begin`, { replace: true })
  }

  return (
    <Form
      form={form}
      module="people"
      refusalFields={{ 'email-invalid': 'email' }}
      onSubmit={send}
      actions={
        <Button type="submit" variant="primary" size="large" wide pending={found.pending}>
          {t('submit')}
        </Button>
      }
    >
      <Field
        form={form}
        name="organisationName"
        label={t('organisationName')}
        description={t('organisationHelp')}
      >
        {(field) => <TextField {...field} autoFocus autoComplete="organization" />}
      </Field>
      <Field form={form} name="yourName" label={t('yourName')}>
        {(field) => <TextField {...field} autoComplete="name" />}
      </Field>
      <Field form={form} name="email" label={t('email')} description={t('emailHelp')}>
        {(field) => <TextField {...field} type="email" autoComplete="email" />}
      </Field>
      <div className={styles.pair}>
        <Field form={form} name="language" label={t('language')}>
          {({ onChange, ...field }) => (
            <RadioGroup
              {...field}
              options={languageOptions}
              orientation="horizontal"
              onChange={(value) => {
                onChange(value)
                setLanguage(value)
              }}
            />
          )}
        </Field>
        <Field form={form} name="timeZone" label={t('timeZone')}>
          {({ onChange, ...field }) => (
            <ComboBox
              {...field}
              options={timeZoneOptions(field.value)}
              onChange={(value) => onChange(value ?? '')}
            />
          )}
        </Field>
      </div>
    </Form>
  )
}
