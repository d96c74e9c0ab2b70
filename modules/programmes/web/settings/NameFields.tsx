import { useTranslations } from 'use-intl'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import type { SchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import type { SettingsValues } from './settings-values.ts'
import styles from './SettingsForm.module.css'

export type SettingsPartProps = { form: SchemaForm<SettingsValues> }

/** What the edition is called and when it runs. */
export function NameFields({ form }: SettingsPartProps) {
  const t = useTranslations('programmes.settings')
  return (
    <fieldset className={styles.section}>
      <legend className={styles.title}>{t('nameAndDates')}</legend>
      <div className={styles.two}>
        <Field form={form} name="name.fr" label={t('nameFr')}>
          {(field) => <TextField {...field} />}
        </Field>
        <Field form={form} name="name.en" label={t('nameEn')}>
          {(field) => <TextField {...field} />}
        </Field>
        <Field form={form} name="startsOn" label={t('startsOn')} optional>
          {(field) => <TextField {...field} type="date" />}
        </Field>
        <Field form={form} name="endsOn" label={t('endsOn')} optional>
          {(field) => <TextField {...field} type="date" />}
        </Field>
      </div>
    </fieldset>
  )
}
