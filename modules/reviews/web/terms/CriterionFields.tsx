import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { TextArea } from '../../../../platform/web/design/TextArea.tsx'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import type { SchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { levels } from '../../contract.ts'
import styles from '../Reviews.module.css'
import type { CriteriaValues } from './criteria-values.ts'

type Props = { readonly form: SchemaForm<CriteriaValues>; readonly at: number; readonly onRemove: () => void }
const languages = ['fr', 'en'] as const

/** A criterion and its four levels, French beside English. */
export function CriterionFields({ form, at, onRemove }: Props) {
  const t = useTranslations('reviews.terms')
  return (
    <fieldset className={styles.part}>
      <legend className={styles.strong}>{t('nth', { n: at + 1 })}</legend>
      <div className={styles.pair}>
        {languages.map((language) => (
          <Field
            key={language}
            form={form}
            name={`criteria.${at}.name.${language}`}
            label={t(`name.${language}`)}
          >
            {(field) => <TextField {...field} maxLength={120} />}
          </Field>
        ))}
        {Array.from({ length: levels }, (_, level) =>
          languages.map((language) => (
            <Field
              key={`${level}${language}`}
              form={form}
              name={`criteria.${at}.anchors.${level}.${language}`}
              label={t(`level.${language}`, { level: level + 1 })}
            >
              {(field) => <TextArea {...field} rows={2} maxLength={300} />}
            </Field>
          )),
        )}
      </div>
      <div>
        <Button size="small" variant="link" onPress={onRemove}>
          {t('remove')}
        </Button>
      </div>
    </fieldset>
  )
}
