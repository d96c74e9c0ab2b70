import { useWatch } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import { Switch } from '../../../../platform/web/design/Switch.tsx'
import { asChecked, Field } from '../../../../platform/web/forms/Field.tsx'
import type { SettingsPartProps } from './NameFields.tsx'
import styles from './SettingsForm.module.css'

/** Whether people open their working days to others, and whether a line manager agrees first. */
export function ImmersionFields({ form }: SettingsPartProps) {
  const t = useTranslations('programmes.immersion')
  const isOn = useWatch({ control: form.hook.control, name: 'immersion.isOn' })
  return (
    <fieldset className={styles.section}>
      <legend className={styles.title}>{t('title')}</legend>
      <Field form={form} name="immersion.isOn" label={t('isOn')}>
        {(field) => (
          <Switch {...asChecked(field)} description={t('isOnHelp')}>
            {t('isOn')}
          </Switch>
        )}
      </Field>
      {isOn && (
        <Field form={form} name="immersion.asksManager" label={t('asksManager')}>
          {(field) => (
            <Switch {...asChecked(field)} description={t('asksManagerHelp')}>
              {t('asksManager')}
            </Switch>
          )}
        </Field>
      )}
    </fieldset>
  )
}
