import { useTranslations } from 'use-intl'
import { Switch } from '../../../../platform/web/design/Switch.tsx'
import { asChecked, Field } from '../../../../platform/web/forms/Field.tsx'
import type { SettingsPartProps } from './NameFields.tsx'
import styles from './SettingsForm.module.css'

/** Whether people of the edition are paired. */
export function PairsField({ form }: SettingsPartProps) {
  const t = useTranslations('programmes.pairs')
  return (
    <fieldset className={styles.section}>
      <legend className={styles.title}>{t('title')}</legend>
      <Field form={form} name="pairs" label={t('isOn')}>
        {(field) => (
          <Switch {...asChecked(field)} description={t('isOnHelp')}>
            {t('isOn')}
          </Switch>
        )}
      </Field>
    </fieldset>
  )
}
