import { useTranslations } from 'use-intl'
import { RadioGroup } from '../../../../platform/web/design/RadioGroup.tsx'
import { Switch } from '../../../../platform/web/design/Switch.tsx'
import { asChecked, Field } from '../../../../platform/web/forms/Field.tsx'
import type { SchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { Privacy, type Survey } from '../../contract.ts'
import styles from '../Surveys.module.css'
import type { Settings } from './settings-values.ts'

/** Confidential or anonymous, which stands from the opening on; an open link; reminders. */
export function PromiseFields({ form, survey }: { form: SchemaForm<Settings>; survey: Survey }) {
  const t = useTranslations('surveys.sending')
  const privacies = useTranslations('surveys.privacy')
  const stands = survey.waves.length > 0
  return (
    <section className={styles.section}>
      <h2>{t('promise')}</h2>
      <Field
        form={form}
        name="privacy"
        label={t('privacyLabel')}
        description={stands ? t('privacyStands') : undefined}
      >
        {(field) => (
          <RadioGroup
            {...field}
            options={Privacy.options.map((value) => ({
              value,
              label: privacies(value),
              description: t(`privacyOptions.${value}`),
              isDisabled: stands && survey.privacy !== value,
            }))}
          />
        )}
      </Field>
      <Field form={form} name="reminders" label={t('reminders')} description={t('remindersHelp')}>
        {(field) => (
          <RadioGroup
            {...field}
            orientation="horizontal"
            options={(['none', 'one', 'two'] as const).map((value) => ({
              value,
              label: t(`reminder.${value}`),
            }))}
          />
        )}
      </Field>
      <Field form={form} name="hasOpenLink" label={t('openLink')}>
        {(field) => (
          <Switch apart {...asChecked(field)} description={t('openLinkHelp')}>
            {t('openLink')}
          </Switch>
        )}
      </Field>
    </section>
  )
}
