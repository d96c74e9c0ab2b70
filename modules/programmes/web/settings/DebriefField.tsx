import { useTranslations } from 'use-intl'
import { Switch } from '../../../../platform/web/design/Switch.tsx'
import { asChecked, Field } from '../../../../platform/web/forms/Field.tsx'
import type { SettingsPartProps } from './NameFields.tsx'
import styles from './SettingsForm.module.css'

/** Whether mentors look back on each session, with words of the others that no name stands under. */
export function DebriefField({ form }: SettingsPartProps) {
  const t = useTranslations('programmes.debriefs')
  return (
    <fieldset className={styles.section}>
      <legend className={styles.title}>{t('title')}</legend>
      <Field form={form} name="debriefs" label={t('isOn')}>
        {(field) => (
          <Switch {...asChecked(field)} description={t('isOnHelp')}>
            {t('isOn')}
          </Switch>
        )}
      </Field>
    </fieldset>
  )
}
