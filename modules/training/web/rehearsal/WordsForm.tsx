import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { TextArea } from '../../../../platform/web/design/TextArea.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { writeMentorWords, writeOwnWords, type Rehearsal, type RubricLevels } from '../../contract.ts'
import training from '../Training.module.css'
import { RubricFields } from '../rubric/RubricFields.tsx'

const schema = z
  .object({ good: z.string().max(2000), hard: z.string().max(2000), next: z.string().max(2000) })
  .refine(({ good, hard, next }) => `${good}${hard}${next}`.trim() !== '', {
    path: ['good'],
    message: 'training.rehearsal.wordIssue',
  })

type WordsFormProps = { readonly rehearsal: Rehearsal; readonly whose: 'own' | 'mentor' }

/** Three lines of words, and no mark. */
export function WordsForm({ rehearsal, whose }: WordsFormProps) {
  const { id, rubric, beforeLevels } = rehearsal
  const t = useTranslations('training.rehearsal')
  const form = useSchemaForm({
    schema,
    initial: { good: '', hard: '', next: '' },
    draftKey: `rehearsal-${whose}:${id}`,
  })
  const [levels, setLevels] = useState<RubricLevels>(whose === 'own' ? beforeLevels : {})
  const own = useAction(writeOwnWords)
  const mentor = useAction(writeMentorWords)
  return (
    <section className={training.section}>
      <h2>{t(`${whose}Title`)}</h2>
      <p className={training.help}>{t(`${whose}Help`)}</p>
      <Form
        form={form}
        module="training"
        submitLabel={t('send')}
        onSubmit={async (words) => {
          await (whose === 'own' ? own : mentor).runAsync({ id, words, levels })
        }}
      >
        <RubricFields rubric={rubric} levels={levels} onChange={setLevels} />
        {(['good', 'hard', 'next'] as const).map((name) => (
          <Field key={name} form={form} name={name} label={t(`words.${name}`)} optional>
            {(field) => <TextArea {...field} rows={3} maxLength={2000} />}
          </Field>
        ))}
      </Form>
    </section>
  )
}
