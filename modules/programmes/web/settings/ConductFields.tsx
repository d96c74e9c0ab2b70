import { useWatch } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import { NumberField } from '../../../../platform/web/design/NumberField.tsx'
import { Switch } from '../../../../platform/web/design/Switch.tsx'
import { asChecked, Field } from '../../../../platform/web/forms/Field.tsx'
import { Moment } from '../../contract.ts'
import type { SettingsPartProps } from './NameFields.tsx'
import { countedBy } from './settings-values.ts'
import styles from './SettingsForm.module.css'

/** How many places people have, when a pair needs a look, and when both are asked how it goes. */
export function ConductFields({ form }: SettingsPartProps) {
  const t = useTranslations('programmes.conduct')
  return (
    <>
      <fieldset className={styles.section}>
        <legend className={styles.title}>{t('title')}</legend>
        <p className={styles.help}>{t('help')}</p>
        <div className={styles.two}>
          <Field
            form={form}
            name="load.mentorPairs"
            label={t('mentorPairs')}
            description={t('mentorPairsHelp')}
          >
            {(field) => <NumberField {...field} minValue={1} maxValue={50} />}
          </Field>
          <Field form={form} name="load.menteeMentors" label={t('menteeMentors')}>
            {(field) => <NumberField {...field} minValue={1} maxValue={50} />}
          </Field>
          <Field
            form={form}
            name="firstMeeting.bookedWithinDays"
            label={t('bookedWithinDays')}
            description={t('needsALook')}
          >
            {(field) => <NumberField {...field} minValue={1} maxValue={1000} />}
          </Field>
          <Field
            form={form}
            name="firstMeeting.heldWithinDays"
            label={t('heldWithinDays')}
            description={t('needsALook')}
          >
            {(field) => <NumberField {...field} minValue={1} maxValue={1000} />}
          </Field>
        </div>
      </fieldset>
      <fieldset className={styles.section}>
        <legend className={styles.title}>{t('checkIns')}</legend>
        <p className={styles.help}>{t('checkInsHelp')}</p>
        <ul className={styles.paces}>
          {Moment.options.map((moment, index) => (
            <CheckInRow key={moment} form={form} moment={moment} index={index} />
          ))}
        </ul>
      </fieldset>
    </>
  )
}

type CheckInRowProps = SettingsPartProps & { readonly moment: Moment; readonly index: number }

function CheckInRow({ form, moment, index }: CheckInRowProps) {
  const t = useTranslations('programmes.conduct')
  const isAsked = useWatch({ control: form.hook.control, name: `checkIns.${index}.isAsked` })
  const title = t(`moments.${moment}`)
  return (
    <li className={styles.checkIn}>
      <Field form={form} name={`checkIns.${index}.isAsked`} label={title}>
        {(field) => <Switch {...asChecked(field)}>{title}</Switch>}
      </Field>
      {isAsked && (
        <Field form={form} name={`checkIns.${index}.count`} label={t(`${countedBy[moment]}.label`)}>
          {(field) => <NumberField {...field} minValue={1} maxValue={1000} />}
        </Field>
      )}
    </li>
  )
}
