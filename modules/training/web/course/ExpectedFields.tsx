import { useFieldArray } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Select } from '../../../../platform/web/design/Select.tsx'
import { TextArea } from '../../../../platform/web/design/TextArea.tsx'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import type { SchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { HandedAs } from '../../contract.ts'
import styles from '../Training.module.css'
import type { CheckedProject, ProjectValues } from './project-values.ts'

/** What is handed in: what, for whom, by when, handed over how, and what must not be forgotten. */
export function ExpectedFields({ form }: { readonly form: SchemaForm<ProjectValues, CheckedProject> }) {
  const t = useTranslations('training.project')
  const list = useFieldArray({ control: form.hook.control, name: 'expected' })
  return (
    <section className={styles.section}>
      <h3>{t('expected')}</h3>
      <p className={styles.help}>{t('expectedHelp')}</p>
      {list.fields.map((one, at) => (
        <fieldset key={one.id} className={styles.part}>
          <legend className={styles.strong}>{t('nth', { n: at + 1 })}</legend>
          <Field form={form} name={`expected.${at}.title`} label={t('what')}>
            {(field) => <TextField {...field} maxLength={120} />}
          </Field>
          <div className={styles.three}>
            <Field form={form} name={`expected.${at}.forWhom`} label={t('forWhom')} optional>
              {(field) => <TextField {...field} maxLength={120} />}
            </Field>
            <Field form={form} name={`expected.${at}.dueWeek`} label={t('dueWeek')}>
              {(field) => <TextField {...field} inputMode="numeric" />}
            </Field>
            <Field form={form} name={`expected.${at}.handedAs`} label={t('handedAs')}>
              {(field) => (
                <Select
                  {...field}
                  options={HandedAs.options.map((value) => ({ value, label: t(`handedAsOf.${value}`) }))}
                />
              )}
            </Field>
          </div>
          <Field
            form={form}
            name={`expected.${at}.checks`}
            label={t('checks')}
            description={t('checksHelp')}
            optional
          >
            {(field) => <TextArea {...field} rows={3} maxLength={2000} />}
          </Field>
          <div className={styles.actions}>
            <Button size="small" variant="link" onPress={() => list.remove(at)}>
              {t('removeExpected')}
            </Button>
          </div>
        </fieldset>
      ))}
      <div className={styles.actions}>
        <Button
          size="small"
          icon="plus"
          isDisabled={list.fields.length >= 12}
          onPress={() =>
            list.append({ id: null, title: '', forWhom: '', dueWeek: '1', handedAs: 'file', checks: '' })
          }
        >
          {t('addExpected')}
        </Button>
      </div>
    </section>
  )
}
