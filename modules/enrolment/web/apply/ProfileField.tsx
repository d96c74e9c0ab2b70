import { useTranslations } from 'use-intl'
import { ComboBox } from '../../../../platform/web/design/ComboBox.tsx'
import { RadioGroup } from '../../../../platform/web/design/RadioGroup.tsx'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import type { SchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import type { FieldValues } from '../../../questionnaires/web/index.ts'
import type { PublicCall } from '../../contract.ts'
import { profileFieldName } from '../../profile-of-call.ts'

type ProfileFieldProps = { form: SchemaForm<FieldValues>; asked: PublicCall['profile'][number] }

/** One thing that a call asks for the profile: never insisted on, with what it is for under it. */
export function ProfileField({ form, asked: { field: name, options } }: ProfileFieldProps) {
  const t = useTranslations('enrolment.call.profile')
  const { language } = useLanguage()
  const choices = options.map(({ value, label }) => ({ value, label: label[language] }))
  return (
    <Field
      form={form}
      name={profileFieldName(name)}
      label={t(`${name}.label`)}
      description={t(`${name}.help`)}
      optional
    >
      {({ value, onChange, ...field }) => {
        const said = String(value ?? '')
        if (choices.length === 0)
          return (
            <TextField
              {...field}
              value={said}
              onChange={onChange}
              maxLength={name === 'place' ? 120 : 200}
              autoComplete={fills[name] ?? 'off'}
            />
          )
        if (choices.length <= fewChoices)
          return <RadioGroup {...field} value={said || null} options={choices} onChange={onChange} />
        return (
          <ComboBox
            {...field}
            value={said || null}
            options={choices}
            onChange={(chosen) => onChange(chosen ?? '')}
          />
        )
      }}
    </Field>
  )
}

/** More of them are searched rather than read. */
const fewChoices = 8

const fills: Readonly<Record<string, string>> = {
  place: 'address-level2',
  jobTitle: 'organization-title',
  employer: 'organization',
}
