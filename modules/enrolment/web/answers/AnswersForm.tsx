import { useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useRevision } from '../../../../platform/web/forms/use-revision.ts'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { Refusal } from '../../../../platform/web/refusal.ts'
import type { Answers } from '../../../questionnaires/contract.ts'
import {
  fieldsSchema,
  QuestionField,
  toAnswers,
  toFieldValues,
  useShown,
} from '../../../questionnaires/web/index.ts'
import type { Answered } from './AnswerList.tsx'
import styles from './AnswersForm.module.css'
import { EditConflict } from '../../../../platform/web/forms/EditConflict.tsx'
import { QuestionNote } from './QuestionNote.tsx'

type Saved = Answered & { readonly revision: number }
export type AnswersFormProps = {
  saved: Saved
  /** Whose answers: a draft is kept under it until they are saved. */
  draftKey: string
  /** Throws what the server refused. */
  onSave: (answers: Answers, revision: number) => Promise<Saved>
  onReload: () => void
  onCancel?: () => void
}

/** All the questions of one role, in one form; what is typed survives a closed tab and a change made elsewhere. */
export function AnswersForm({ saved, draftKey, onSave, onReload, onCancel }: AnswersFormProps) {
  const t = useTranslations('enrolment.answers')
  const conflict = useTranslations('enrolment.answers.conflict')
  const [{ asked, answers, answeredUnder }] = useState(saved)
  const schema = useMemo(() => {
    const insisted = new Set(
      asked.filter(({ key, required }) => required && answers[key] !== undefined).map(({ key }) => key),
    )
    return fieldsSchema(asked, (key) => insisted.has(key))
  }, [asked, answers])
  const [initial] = useState(() => toFieldValues(asked, answers))
  const form = useSchemaForm({ schema, initial, draftKey })
  const shown = useShown(form, asked)
  const version = useMemo(
    () => ({ values: toFieldValues(asked, saved.answers), revision: saved.revision }),
    [asked, saved],
  )
  const revision = useRevision({ form, saved: version, onReload })
  return (
    <Form
      form={form}
      module="enrolment"
      onSubmit={(values) =>
        revision.guard(async (base) => {
          try {
            const after = await onSave(toAnswers(asked, values), base)
            revision.take({ values: toFieldValues(asked, after.answers), revision: after.revision })
          } catch (error) {
            // Other questions now, or no change any more: the page shows what stands; the draft is kept.
            if (error instanceof Refusal && error.status === 409) onReload()
            throw error
          }
        })
      }
      actions={
        <div className={styles.actions}>
          <Button type="submit" variant="primary" pending={form.hook.formState.isSubmitting}>
            {t('save')}
          </Button>
          {onCancel && (
            <Button
              variant="quiet"
              onPress={() => {
                form.draft.clear()
                onCancel()
              }}
            >
              {t('cancel')}
            </Button>
          )}
        </div>
      }
    >
      {revision.hasConflict && <EditConflict words={conflict} onTakeSaved={revision.takeSaved} />}
      <div>
        {shown.map((question) => (
          <QuestionField
            key={question.key}
            form={form}
            question={question}
            note={
              <QuestionNote
                readers={question.readers}
                earlier={answeredUnder[question.key]}
                answer={answers[question.key]}
              />
            }
          />
        ))}
      </div>
    </Form>
  )
}
