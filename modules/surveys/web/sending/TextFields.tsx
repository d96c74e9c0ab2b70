import { useTranslations } from 'use-intl'
import { TextArea } from '../../../../platform/web/design/TextArea.tsx'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import type { SchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import styles from '../Surveys.module.css'
import type { Settings } from './settings-values.ts'

/** What stands in the mail and above the first question, in both languages. */
export function TextFields({ form }: { form: SchemaForm<Settings> }) {
  const t = useTranslations('surveys.sending')
  return (
    <section className={styles.section}>
      <h2>{t('texts')}</h2>
      <div className={styles.two}>
        {(['titleFr', 'titleEn'] as const).map((name) => (
          <Field key={name} form={form} name={name} label={t(name === 'titleFr' ? 'title.fr' : 'title.en')}>
            {(field) => <TextField {...field} maxLength={120} />}
          </Field>
        ))}
        {(['introFr', 'introEn'] as const).map((name) => (
          <Field key={name} form={form} name={name} label={t(name === 'introFr' ? 'intro.fr' : 'intro.en')}>
            {(field) => <TextArea {...field} rows={4} maxLength={600} />}
          </Field>
        ))}
      </div>
    </section>
  )
}
