import { useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import type { Question } from '../../../questionnaires/contract.ts'
import { QuestionField, toFieldValues, type FieldValues } from '../../../questionnaires/web/index.ts'
import styles from '../Surveys.module.css'

const schema = z.record(z.string(), z.any()) as z.ZodType<FieldValues, FieldValues>

/** The question as people will meet it: it may be answered, and nothing of it is kept. */
export function PhonePreview({ question }: { question: Question }) {
  const t = useTranslations('surveys.questions')
  const unworded = t('unworded')
  const shown = useMemo(() => {
    const { fr, en } = question.wording
    return fr === '' && en === '' ? { ...question, wording: { fr: unworded, en: unworded } } : question
  }, [question, unworded])
  const [initial] = useState(() => toFieldValues([shown], {}))
  const form = useSchemaForm({ schema, initial })
  return (
    <aside className={styles.preview} aria-label={t('preview')}>
      <div className={styles.phone}>
        <QuestionField form={form} question={shown} />
      </div>
      <p className={styles.help}>{t('previewNote')}</p>
    </aside>
  )
}
