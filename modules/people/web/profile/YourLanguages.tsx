import { useMemo } from 'react'
import { useFieldArray } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { ComboBox } from '../../../../platform/web/design/ComboBox.tsx'
import { Select } from '../../../../platform/web/design/Select.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { LanguageLevel } from '../../profile.ts'
import type { ProfilePartProps } from './AboutYou.tsx'
import { spokenLanguages } from './spoken-languages.ts'
import styles from './ProfileForm.module.css'

/** The languages in which one could hold a meeting, each with a level. */
export function YourLanguages({ form }: ProfilePartProps) {
  const t = useTranslations('people.profile')
  const { language } = useLanguage()
  const { fields, append, remove } = useFieldArray({ control: form.hook.control, name: 'languages' })
  const options = useMemo(
    () =>
      spokenLanguages(
        language,
        form.hook.getValues('languages').map((spoken) => spoken.language),
      ),
    [language, form],
  )
  const levels = LanguageLevel.options.map((value) => ({ value, label: t(`levels.${value}`) }))
  return (
    <fieldset className={styles.section}>
      <legend className={styles.title}>{t('languages')}</legend>
      <p className={styles.help}>{t('languagesHelp')}</p>
      {fields.length > 0 && (
        <ul className={styles.languages}>
          {fields.map((entry, index) => (
            <li key={entry.id} className={styles.language}>
              <div className={styles.spoken}>
                <Field form={form} name={`languages.${index}.language`} label={t('language')}>
                  {({ onChange, ...field }) => (
                    <ComboBox
                      {...field}
                      value={field.value || null}
                      options={options}
                      onChange={(value) => onChange(value ?? '')}
                    />
                  )}
                </Field>
              </div>
              <Field form={form} name={`languages.${index}.level`} label={t('level')}>
                {(field) => <Select {...field} options={levels} />}
              </Field>
              <Button
                variant="quiet"
                icon="trash"
                aria-label={t('removeLanguage', {
                  language: options.find((option) => option.value === entry.language)?.label ?? t('language'),
                })}
                onPress={() => remove(index)}
              />
            </li>
          ))}
        </ul>
      )}
      <div>
        <Button
          icon="plus"
          size="small"
          onPress={() => append({ language: fields.length === 0 ? language : '', level: 'fluent' })}
        >
          {t('addLanguage')}
        </Button>
      </div>
    </fieldset>
  )
}
