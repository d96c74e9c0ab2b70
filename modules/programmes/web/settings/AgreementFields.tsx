import { useFieldArray, useWatch } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { NumberField } from '../../../../platform/web/design/NumberField.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import type { SettingsPartProps } from './NameFields.tsx'
import styles from './SettingsForm.module.css'

const mostPaces = 6

/** What each pair's agreement starts from; a pair may change its own. */
export function AgreementFields({ form }: SettingsPartProps) {
  const t = useTranslations('programmes.settings')
  const { control } = form.hook
  const { fields, insert, remove } = useFieldArray({ control, name: 'paces' })
  const paces = useWatch({ control, name: 'paces' })
  const durationDays = useWatch({ control, name: 'durationDays' })

  function addPace() {
    // The new pace takes the second half of the last one.
    const last = paces.at(-1)
    const from = paces.at(-2)?.untilDay ?? 0
    const untilDay = Math.max(from + 1, Math.round((from + (durationDays || from + 2)) / 2))
    insert(fields.length - 1, { everyDays: last?.everyDays ?? 14, untilDay })
  }

  return (
    <fieldset className={styles.section}>
      <legend className={styles.title}>{t('agreement')}</legend>
      <p className={styles.help}>{t('agreementHelp')}</p>
      <div className={styles.two}>
        <Field form={form} name="durationDays" label={t('durationDays')} description={t('durationHelp')}>
          {(field) => <NumberField {...field} minValue={1} maxValue={1000} />}
        </Field>
        <Field form={form} name="meetingMinutes" label={t('meetingMinutes')} description={t('minutesHelp')}>
          {(field) => <NumberField {...field} minValue={5} maxValue={600} step={5} />}
        </Field>
        <Field form={form} name="minimumMeetings" label={t('minimumMeetings')} description={t('minimumHelp')}>
          {(field) => <NumberField {...field} minValue={0} maxValue={200} />}
        </Field>
        <Field form={form} name="trialDays" label={t('trialDays')} description={t('trialHelp')}>
          {(field) => <NumberField {...field} minValue={0} maxValue={365} />}
        </Field>
      </div>
      <ol className={styles.paces}>
        {fields.map((pace, index) => (
          <li key={pace.id} className={styles.pace}>
            <Field
              form={form}
              name={`paces.${index}.everyDays`}
              label={t(index === 0 ? 'everyDays' : 'thenEveryDays')}
            >
              {(field) => <NumberField {...field} minValue={1} maxValue={365} />}
            </Field>
            {index === fields.length - 1 ? (
              <p className={styles.toTheEnd}>{t('toTheEnd')}</p>
            ) : (
              <Field form={form} name={`paces.${index}.untilDay`} label={t('untilDay')}>
                {(field) => <NumberField {...field} minValue={1} maxValue={1000} />}
              </Field>
            )}
            {fields.length > 1 && (
              <Button
                variant="quiet"
                icon="trash"
                aria-label={t('removePace', { number: index + 1 })}
                onPress={() => remove(index)}
              />
            )}
          </li>
        ))}
      </ol>
      {fields.length < mostPaces && (
        <div>
          <Button size="small" icon="plus" onPress={addPace}>
            {t('addPace')}
          </Button>
        </div>
      )}
    </fieldset>
  )
}
