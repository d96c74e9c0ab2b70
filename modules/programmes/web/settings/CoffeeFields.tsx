import { useWatch } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import { NumberField } from '../../../../platform/web/design/NumberField.tsx'
import { Switch } from '../../../../platform/web/design/Switch.tsx'
import { asChecked, Field } from '../../../../platform/web/forms/Field.tsx'
import type { SettingsPartProps } from './NameFields.tsx'
import styles from './SettingsForm.module.css'

/** Whether members have coffee in twos, and how often they are drawn anew. */
export function CoffeeFields({ form }: SettingsPartProps) {
  const t = useTranslations('programmes.coffees')
  const isOn = useWatch({ control: form.hook.control, name: 'coffees.isOn' })
  return (
    <fieldset className={styles.section}>
      <legend className={styles.title}>{t('title')}</legend>
      <Field form={form} name="coffees.isOn" label={t('isOn')}>
        {(field) => (
          <Switch {...asChecked(field)} description={t('isOnHelp')}>
            {t('isOn')}
          </Switch>
        )}
      </Field>
      {isOn && (
        <div className={styles.two}>
          <Field form={form} name="coffees.everyDays" label={t('everyDays')} description={t('everyDaysHelp')}>
            {(field) => <NumberField {...field} minValue={14} maxValue={90} />}
          </Field>
        </div>
      )}
    </fieldset>
  )
}
