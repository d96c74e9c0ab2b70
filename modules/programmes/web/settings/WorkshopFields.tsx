import { useWatch } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import { NumberField } from '../../../../platform/web/design/NumberField.tsx'
import { RadioGroup } from '../../../../platform/web/design/RadioGroup.tsx'
import { Switch } from '../../../../platform/web/design/Switch.tsx'
import { asChecked, Field } from '../../../../platform/web/forms/Field.tsx'
import { WorkedOn } from '../../contract.ts'
import type { SettingsPartProps } from './NameFields.tsx'
import styles from './SettingsForm.module.css'

/** Whether members propose workshops, on whose time, and from how many asks on the team is told. */
export function WorkshopFields({ form }: SettingsPartProps) {
  const t = useTranslations('programmes.workshops')
  const isOn = useWatch({ control: form.hook.control, name: 'workshops.isOn' })
  return (
    <fieldset className={styles.section}>
      <legend className={styles.title}>{t('title')}</legend>
      <Field form={form} name="workshops.isOn" label={t('isOn')}>
        {(field) => (
          <Switch {...asChecked(field)} description={t('isOnHelp')}>
            {t('isOn')}
          </Switch>
        )}
      </Field>
      {isOn && (
        <>
          <Field form={form} name="workshops.workedOn" label={t('workedOn')} description={t('workedOnHelp')}>
            {(field) => (
              <RadioGroup
                {...field}
                orientation="horizontal"
                options={WorkedOn.options.map((value) => ({ value, label: t(`workedOnOf.${value}`) }))}
              />
            )}
          </Field>
          <div className={styles.two}>
            <Field form={form} name="workshops.tellAfterAsks" label={t('tellAfterAsks')}>
              {(field) => <NumberField {...field} minValue={1} maxValue={100} />}
            </Field>
          </div>
        </>
      )}
    </fieldset>
  )
}
