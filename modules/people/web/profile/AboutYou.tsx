import { useTranslations } from 'use-intl'
import { ComboBox } from '../../../../platform/web/design/ComboBox.tsx'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import type { SchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { CityField } from './CityField.tsx'
import type { ProfileValues } from './profile-values.ts'
import styles from './ProfileForm.module.css'
import { timeZoneOptions } from './time-zones.ts'

export type ProfilePartProps = { form: SchemaForm<ProfileValues> }

/** Name, town, and the hours that the town lives by. */
export function AboutYou({ form }: ProfilePartProps) {
  const t = useTranslations('people.profile')
  return (
    <fieldset className={styles.section}>
      <legend className={styles.title}>{t('you')}</legend>
      <Field form={form} name="name" label={t('name')} description={t('nameHelp')}>
        {(field) => <TextField {...field} autoComplete="name" />}
      </Field>
      <div className={styles.two}>
        <Field form={form} name="place" label={t('city')} description={t('cityHelp')} optional>
          {(field) => (
            <CityField
              {...field}
              onTimeZone={(zone) => {
                form.hook.setValue('timeZone', zone, { shouldDirty: true })
              }}
            />
          )}
        </Field>
        <Field form={form} name="timeZone" label={t('timeZone')} description={t('timeZoneHelp')} optional>
          {({ onChange, ...field }) => (
            <ComboBox
              {...field}
              value={field.value || null}
              options={timeZoneOptions(field.value || null)}
              onChange={(value) => onChange(value ?? '')}
            />
          )}
        </Field>
      </div>
    </fieldset>
  )
}
