import { useTranslations } from 'use-intl'
import { RadioGroup } from '../../../../platform/web/design/RadioGroup.tsx'
import { TextArea } from '../../../../platform/web/design/TextArea.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import type { SchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { EndingReason } from '../../contract.ts'
import type { ReasonValues } from './reason-schema.ts'

/** A reason in a word, and more of it in one's own; neither is needed of one of the two. */
export function ReasonFields({
  form,
  isNeeded,
}: {
  form: SchemaForm<ReasonValues, ReasonValues>
  isNeeded: boolean
}) {
  const t = useTranslations('feedback.ending')
  return (
    <>
      <Field form={form} name="reason" label={t(isNeeded ? 'reasonNeeded' : 'reason')}>
        {(field) => (
          <RadioGroup
            {...field}
            options={[
              ...(isNeeded ? [] : [{ value: 'unsaid' as const, label: t('reasons.unsaid') }]),
              ...EndingReason.options.map((reason) => ({ value: reason, label: t(`reasons.${reason}`) })),
            ]}
          />
        )}
      </Field>
      <Field form={form} name="words" label={t('words')}>
        {(field) => <TextArea {...field} rows={3} maxLength={2000} />}
      </Field>
    </>
  )
}
