import { useWatch } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import { NumberField } from '../../../../platform/web/design/NumberField.tsx'
import { Switch } from '../../../../platform/web/design/Switch.tsx'
import { asChecked, Field } from '../../../../platform/web/forms/Field.tsx'
import type { SettingsPartProps } from './NameFields.tsx'
import styles from './SettingsForm.module.css'

/** Whether its mentees follow a course, and how long its defences are practised. */
export function CourseFields({ form }: SettingsPartProps) {
  const t = useTranslations('programmes.course')
  const isOn = useWatch({ control: form.hook.control, name: 'course.isOn' })
  return (
    <fieldset className={styles.section}>
      <legend className={styles.title}>{t('title')}</legend>
      <Field form={form} name="course.isOn" label={t('isOn')}>
        {(field) => (
          <Switch {...asChecked(field)} description={t('isOnHelp')}>
            {t('isOn')}
          </Switch>
        )}
      </Field>
      {isOn && (
        <div className={styles.two}>
          <Field form={form} name="course.showMinutes" label={t('showMinutes')}>
            {(field) => <NumberField {...field} minValue={5} maxValue={120} />}
          </Field>
          <Field form={form} name="course.questionMinutes" label={t('questionMinutes')}>
            {(field) => <NumberField {...field} minValue={5} maxValue={120} />}
          </Field>
        </div>
      )}
    </fieldset>
  )
}
