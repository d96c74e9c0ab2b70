import { useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { RadioGroup } from '../../../../platform/web/design/RadioGroup.tsx'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import type { Question, Theme } from '../../../programmes/contract.ts'
import { questionsFor } from '../../../programmes/rules.ts'
import { QuestionField, toFieldValues, type FieldValues } from '../../../questionnaires/web/index.ts'
import { QuestionNote } from '../answers/QuestionNote.tsx'
import styles from './Builder.module.css'

/** The question as people will meet it, on a phone or at a desk: it may be answered, and nothing of it is kept. */
export function Preview({ question, themes }: { question: Question; themes: readonly Theme[] }) {
  const t = useTranslations('enrolment.builder.preview')
  const roles = useTranslations('programmes.questionnaire')
  const [width, setWidth] = useState<'phone' | 'desk'>('phone')
  const asked = (['mentee', 'mentor'] as const).filter(
    (role) => question.askedOf === 'both' || question.askedOf === role,
  )
  return (
    <aside className={styles.preview} aria-label={t('title')}>
      <RadioGroup
        label={t('title')}
        orientation="horizontal"
        value={width}
        options={(['phone', 'desk'] as const).map((value) => ({ value, label: t(value) }))}
        onChange={setWidth}
      />
      {asked.map((role) => (
        <div key={role}>
          {asked.length > 1 && <p className={styles.note}>{roles(role)}</p>}
          <div className={width === 'phone' ? styles.phone : styles.desk}>
            <AsAsked key={`${question.kind} ${role}`} question={question} themes={themes} role={role} />
          </div>
        </div>
      ))}
      <p className={styles.note}>{t('note')}</p>
    </aside>
  )
}

type AsAskedProps = { question: Question; themes: readonly Theme[]; role: 'mentor' | 'mentee' }

function AsAsked({ question, themes, role }: AsAskedProps) {
  const [asked] = questionsFor(role, { questions: [question], themes })
  const t = useTranslations('enrolment.builder')
  const unworded = t('unworded')
  const shown = useMemo(() => {
    const { fr, en } = asked!.wording
    return fr === '' && en === '' ? { ...asked!, wording: { fr: unworded, en: unworded } } : asked!
  }, [asked, unworded])
  const [initial] = useState(() => toFieldValues([shown], {}))
  const form = useSchemaForm({ schema, initial })
  return (
    <QuestionField
      form={form}
      question={shown}
      note={
        shown.kind === 'line' ? undefined : (
          <QuestionNote readers={shown.readers} earlier={undefined} answer={undefined} />
        )
      }
    />
  )
}

const schema = z.record(z.string(), z.any()) as z.ZodType<FieldValues, FieldValues>
