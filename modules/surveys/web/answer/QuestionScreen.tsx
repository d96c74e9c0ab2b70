import { useTranslations } from 'use-intl'
import { Checkbox } from '../../../../platform/web/design/Checkbox.tsx'
import { PartBar } from '../../../../platform/web/design/PartBar.tsx'
import type { SchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import type { Question } from '../../../questionnaires/contract.ts'
import { QuestionField, type FieldValues } from '../../../questionnaires/web/index.ts'
import { quotableField, quotableOf } from './answer-values.ts'
import styles from './Answer.module.css'

type QuestionScreenProps = {
  form: SchemaForm<FieldValues>
  screen: { question: Question; lines: readonly Question[] }
  place: number
  count: number
}

/** One question; under words, whether they may be quoted. */
export function QuestionScreen({ form, screen, place, count }: QuestionScreenProps) {
  const t = useTranslations('surveys.answer')
  const { question, lines } = screen
  const quotable = quotableOf({ [quotableField]: form.hook.watch(quotableField) ?? [] })
  return (
    <>
      <p className={styles.place}>
        {t('place', { place, count })}
        <PartBar value={place} max={count} thin />
      </p>
      {lines.map((line) => (
        <QuestionField key={line.key} form={form} question={line} />
      ))}
      <QuestionField key={question.key} form={form} question={question} />
      {question.kind === 'long-text' && (
        <Checkbox
          isSelected={quotable.includes(question.key)}
          description={t('quotableHelp')}
          onChange={(isQuotable) =>
            form.hook.setValue(
              quotableField,
              isQuotable ? [...quotable, question.key] : quotable.filter((key) => key !== question.key),
              { shouldDirty: true },
            )
          }
        >
          {t('quotable')}
        </Checkbox>
      )}
    </>
  )
}
