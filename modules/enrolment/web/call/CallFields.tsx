import { useTranslations } from 'use-intl'
import { CheckboxGroup } from '../../../../platform/web/design/CheckboxGroup.tsx'
import { Switch } from '../../../../platform/web/design/Switch.tsx'
import { TextArea } from '../../../../platform/web/design/TextArea.tsx'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { asChecked, Field } from '../../../../platform/web/forms/Field.tsx'
import type { SchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import styles from './Call.module.css'
import type { CallValues } from './call-values.ts'

/** Open or not, until when, for whom, at which address, and the words of the page in both languages. */
export function CallFields({ form }: { form: SchemaForm<CallValues> }) {
  const t = useTranslations('enrolment.call.settings')
  return (
    <div className={styles.fields}>
      <Field form={form} name="isOpen" label={t('isOpen')}>
        {(field) => {
          const { errorMessage: _, ...checked } = asChecked(field)
          return (
            <Switch {...checked} description={t('isOpenHelp')}>
              {t('isOpen')}
            </Switch>
          )
        }}
      </Field>
      <Field form={form} name="isReviewed" label={t('isReviewed')}>
        {(field) => {
          const { errorMessage: _, ...checked } = asChecked(field)
          return (
            <Switch {...checked} description={t('isReviewedHelp')}>
              {t('isReviewed')}
            </Switch>
          )
        }}
      </Field>
      <Field form={form} name="roles" label={t('roles')}>
        {({ inputRef: _, ...field }) => (
          <CheckboxGroup
            {...field}
            options={(['mentor', 'mentee'] as const).map((role) => ({
              value: role,
              label: t(`role.${role}`),
            }))}
          />
        )}
      </Field>
      <div className={styles.two}>
        <Field form={form} name="closesOn" label={t('closesOn')} description={t('closesOnHelp')} optional>
          {(field) => <TextField {...field} type="date" />}
        </Field>
        <Field form={form} name="address" label={t('address')} description={t('addressHelp')}>
          {(field) => <TextField {...field} maxLength={60} />}
        </Field>
        <Field form={form} name="promise.fr" label={t('promiseFr')} description={t('promiseHelp')}>
          {(field) => <TextArea {...field} maxLength={600} />}
        </Field>
        <Field form={form} name="promise.en" label={t('promiseEn')} description={t('promiseHelp')}>
          {(field) => <TextArea {...field} maxLength={600} />}
        </Field>
        <Field form={form} name="places.fr" label={t('placesFr')} description={t('placesHelp')} optional>
          {(field) => <TextField {...field} maxLength={600} />}
        </Field>
        <Field form={form} name="places.en" label={t('placesEn')} description={t('placesHelp')} optional>
          {(field) => <TextField {...field} maxLength={600} />}
        </Field>
      </div>
    </div>
  )
}
