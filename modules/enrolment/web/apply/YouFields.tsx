import { useTranslations } from 'use-intl'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import type { SchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import type { FieldValues } from '../../../questionnaires/web/index.ts'
import type { PublicCall } from '../../contract.ts'
import styles from './ApplyPage.module.css'
import { ProfileField } from './ProfileField.tsx'

/** Who answers, where the message goes that confirms it, and what the call asks of anybody for their profile. */
export function YouFields({ form, asked }: { form: SchemaForm<FieldValues>; asked: PublicCall['profile'] }) {
  const t = useTranslations('enrolment.call.form')
  return (
    <section className={styles.you}>
      <h2 className={styles.title}>{t('you')}</h2>
      <Field form={form} name="yourName" label={t('name')} description={t('nameHelp')}>
        {({ value, ...field }) => (
          <TextField {...field} value={String(value)} autoComplete="name" maxLength={200} />
        )}
      </Field>
      <Field form={form} name="yourEmail" label={t('email')} description={t('emailHelp')}>
        {({ value, ...field }) => (
          <TextField {...field} value={String(value)} type="email" autoComplete="email" maxLength={254} />
        )}
      </Field>
      {asked.map((one) => (
        <ProfileField key={one.field} form={form} asked={one} />
      ))}
    </section>
  )
}
