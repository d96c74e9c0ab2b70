import { useTranslations } from 'use-intl'
import { Checkbox } from '../../../../platform/web/design/Checkbox.tsx'
import { Disclosure } from '../../../../platform/web/design/Disclosure.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import type { SchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import type { FieldValues } from '../../../questionnaires/web/index.ts'
import styles from './ApplyPage.module.css'

/** The charter itself, and the box that says it was read. */
export function CharterField({ form, charter }: { form: SchemaForm<FieldValues>; charter: string }) {
  const t = useTranslations('enrolment.call.form')
  return (
    <section className={styles.you}>
      <h2 className={styles.title}>{t('charter')}</h2>
      <Disclosure title={t('charter')}>
        <p className={styles.charter}>{charter}</p>
      </Disclosure>
      <Field form={form} name="acceptsCharter" label={t('charter')}>
        {({ value, onChange, onBlur, name, inputRef, errorMessage }) => (
          <Checkbox
            isSelected={value === 'yes'}
            onChange={(isSelected) => onChange(isSelected ? 'yes' : '')}
            onBlur={onBlur}
            name={name}
            inputRef={inputRef}
            errorMessage={errorMessage}
          >
            {t('accept')}
          </Checkbox>
        )}
      </Field>
    </section>
  )
}
