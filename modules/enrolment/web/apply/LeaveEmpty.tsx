import { useTranslations } from 'use-intl'
import type { SchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import type { FieldValues } from '../../../questionnaires/web/index.ts'
import styles from './ApplyPage.module.css'

/** A field for machines that fill in every field: out of sight, out of the order of keys, and not read aloud. */
export function LeaveEmpty({ form }: { form: SchemaForm<FieldValues> }) {
  const t = useTranslations('enrolment.call.form')
  return (
    <div className={styles.unseen} aria-hidden="true">
      <label htmlFor="leave-empty">{t('leaveEmpty')}</label>
      <input id="leave-empty" tabIndex={-1} autoComplete="off" {...form.hook.register('leaveEmpty')} />
    </div>
  )
}
