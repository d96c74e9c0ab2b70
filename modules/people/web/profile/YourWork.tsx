import { useTranslations } from 'use-intl'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import type { ProfilePartProps } from './AboutYou.tsx'
import styles from './ProfileForm.module.css'

const ofTheTrade = ['jobTitle', 'jobFamily', 'seniority'] as const
const ofTheCompany = ['employer', 'subsidiary', 'site', 'team', 'lineManager'] as const

/** The trade, then the company for those who have one. */
export function YourWork({ form }: ProfilePartProps) {
  const t = useTranslations('people.profile')
  return (
    <>
      <fieldset className={styles.section}>
        <legend className={styles.title}>{t('work')}</legend>
        <div className={styles.two}>
          {ofTheTrade.map((name) => (
            <Field key={name} form={form} name={name} label={t(name)} description={t(`${name}Help`)} optional>
              {(field) => <TextField {...field} />}
            </Field>
          ))}
          <Field
            form={form}
            name="startedOn"
            label={t('startedOn')}
            description={t('startedOnHelp')}
            optional
          >
            {(field) => <TextField {...field} type="date" />}
          </Field>
        </div>
      </fieldset>
      <fieldset className={styles.section}>
        <legend className={styles.title}>{t('company')}</legend>
        <p className={styles.help}>{t('companyHelp')}</p>
        <div className={styles.two}>
          {ofTheCompany.map((name) => (
            <Field key={name} form={form} name={name} label={t(name)} optional>
              {(field) => <TextField {...field} />}
            </Field>
          ))}
        </div>
      </fieldset>
    </>
  )
}
