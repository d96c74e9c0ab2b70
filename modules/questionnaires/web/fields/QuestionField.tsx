import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { CheckboxGroup } from '../../../../platform/web/design/CheckboxGroup.tsx'
import { NumberField } from '../../../../platform/web/design/NumberField.tsx'
import { TextArea } from '../../../../platform/web/design/TextArea.tsx'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import type { SchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import type { Question } from '../../contract.ts'
import { yesAndNo } from '../../yes-and-no.ts'
import { FileField } from './FileField.tsx'
import type { FieldValues } from './form-values.ts'
import { LineOfWords } from './LineOfWords.tsx'
import { OneOptionField } from './OneOptionField.tsx'
import { RankedField } from './RankedField.tsx'
import { SeveralOptionsField } from './SeveralOptionsField.tsx'
import { WeekHoursField } from './WeekHoursField.tsx'
import styles from './QuestionField.module.css'

export type QuestionFieldProps = {
  form: SchemaForm<FieldValues>
  question: Question
  /** Under the help: who reads the answer, what it was when the question read otherwise. */
  note?: ReactNode
}

/** One question of a form, with the field of its kind. */
export function QuestionField({ form, question, note }: QuestionFieldProps) {
  const { language } = useLanguage()
  const t = useTranslations('questionnaires.fields')
  const { key, kind, wording, help, required } = question
  const words = (text: Question['wording']) => text[language] || text[language === 'fr' ? 'en' : 'fr']
  const description = (help || note) && (
    <span className={styles.description}>
      {help && <span>{words(help)}</span>}
      {note}
    </span>
  )
  if (kind === 'line') return <LineOfWords question={question} />
  return (
    <div className={styles.question}>
      <Field form={form} name={key} label={words(wording)} description={description} optional={!required}>
        {({ value, onChange, ...field }) => {
          switch (kind) {
            case 'short-text':
              return (
                <TextField {...field} value={String(value ?? '')} onChange={onChange} maxLength={10_000} />
              )
            case 'long-text':
              return (
                <TextArea {...field} value={String(value ?? '')} onChange={onChange} maxLength={10_000} />
              )
            case 'number':
              return <NumberField {...field} value={Number(value ?? Number.NaN)} onChange={onChange} />
            case 'one-option':
            case 'level':
              return (
                <OneOptionField
                  {...field}
                  question={question}
                  value={String(value ?? '')}
                  onChange={onChange}
                />
              )
            case 'several-options':
              return (
                <SeveralOptionsField
                  {...field}
                  question={question}
                  value={value as string[]}
                  onChange={onChange}
                />
              )
            case 'ranked-options':
              return (
                <RankedField {...field} question={question} value={value as string[]} onChange={onChange} />
              )
            case 'place':
              return (
                <TextField
                  {...field}
                  value={String(value ?? '')}
                  onChange={onChange}
                  maxLength={120}
                  autoComplete="address-level2"
                />
              )
            case 'date':
              return <TextField {...field} type="date" value={String(value ?? '')} onChange={onChange} />
            case 'yes-no':
              return (
                <OneOptionField
                  {...field}
                  question={{ ...question, options: yesAndNo }}
                  value={String(value ?? '')}
                  onChange={onChange}
                />
              )
            case 'consent':
              return (
                <CheckboxGroup
                  {...field}
                  options={[{ value: 'yes', label: t('consent') }]}
                  value={value === 'yes' ? ['yes'] : []}
                  onChange={(ticked) => onChange(ticked[0] ?? '')}
                />
              )
            case 'file': {
              const { inputRef: _, onBlur: __, ...worded } = field
              return <FileField {...worded} value={String(value ?? '')} onChange={onChange} />
            }
            case 'week-hours':
              return <WeekHoursField {...field} value={value as number[]} onChange={onChange} />
          }
        }}
      </Field>
    </div>
  )
}
