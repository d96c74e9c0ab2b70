import { useTranslations } from 'use-intl'
import { TextArea } from '../../../../platform/web/design/TextArea.tsx'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import type { SchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import styles from '../Projects.module.css'
import type { BriefValues, CheckedBrief } from './brief-values.ts'
import { DeliverableFields, type GivenFields } from './DeliverableFields.tsx'

export type BriefForm = SchemaForm<BriefValues, CheckedBrief>

/** What a brief says: none of it stops it from being kept half said. */
export function BriefFields({ form, sentIds, acceptedIds }: GivenFields) {
  const t = useTranslations('projects.brief')
  const long = (name: 'context' | 'audience' | 'constraints' | 'leftOut', rows: number) => (
    <Field
      form={form}
      name={name}
      label={t(name)}
      description={t(`${name}Help`)}
      optional={name === 'leftOut'}
    >
      {(field) => <TextArea {...field} rows={rows} maxLength={4000} />}
    </Field>
  )
  return (
    <>
      <Field form={form} name="title" label={t('title')}>
        {(field) => <TextField {...field} maxLength={160} />}
      </Field>
      {long('context', 4)}
      {long('audience', 2)}
      {long('constraints', 3)}
      <DeliverableFields form={form} {...(sentIds && { sentIds })} {...(acceptedIds && { acceptedIds })} />
      <div className={styles.two}>
        <Field form={form} name="startsOn" label={t('startsOn')}>
          {(field) => <TextField {...field} type="date" />}
        </Field>
        <Field form={form} name="endsOn" label={t('endsOn')}>
          {(field) => <TextField {...field} type="date" />}
        </Field>
      </div>
      <div className={styles.two}>
        <Field form={form} name="budget" label={t('budget')} description={t('budgetHelp')}>
          {(field) => <TextField {...field} inputMode="decimal" />}
        </Field>
        <Field form={form} name="juniors" label={t('juniors')} description={t('juniorsHelp')}>
          {(field) => <TextField {...field} inputMode="decimal" />}
        </Field>
        <Field form={form} name="currency" label={t('currency')}>
          {(field) => <TextField {...field} maxLength={3} />}
        </Field>
      </div>
      {long('leftOut', 2)}
      <Field form={form} name="decides" label={t('decides')} description={t('decidesHelp')} optional>
        {(field) => <TextField {...field} maxLength={300} />}
      </Field>
    </>
  )
}
