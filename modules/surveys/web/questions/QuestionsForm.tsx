import { useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { EditConflict } from '../../../../platform/web/forms/EditConflict.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useRevision } from '../../../../platform/web/forms/use-revision.ts'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { editSurvey, showSurvey, type Survey } from '../../contract.ts'
import { settingsOf, toEdit } from '../sending/settings-values.ts'
import styles from '../Surveys.module.css'
import type { QuestionsDraft } from './questions-draft.ts'
import { QuestionsToAsk } from './QuestionsToAsk.tsx'
import { WhyNotSave } from './WhyNotSave.tsx'

type Held = { draft: QuestionsDraft }
// What is wrong is said under the questions, and by the server; a draft may be anything on its way.
const schema = z.object({ draft: z.custom<QuestionsDraft>() }) as z.ZodType<Held, Held>
const draftOf = ({ questions, headline }: Survey): QuestionsDraft => ({ questions, headline })

/** One draft of all questions, kept in this browser until it is saved. */
export function QuestionsForm({ survey, onReload }: { survey: Survey; onReload: () => void }) {
  const t = useTranslations('surveys.questions')
  const conflict = useTranslations('surveys.conflict')
  const [initial] = useState(() => ({ draft: draftOf(survey) }))
  const stands = survey.waves.length > 0
  const form = useSchemaForm({
    schema,
    initial,
    ...(!stands && { draftKey: `survey-questions:${survey.id}` }),
  })
  const saved = useMemo(() => ({ values: { draft: draftOf(survey) }, revision: survey.revision }), [survey])
  const revision = useRevision({ form, saved, onReload })
  const draft = form.hook.watch('draft')
  const save = useAction(editSurvey, { refreshes: [showSurvey] })
  return (
    <div className={styles.wide}>
      <Form
        form={form}
        module="surveys"
        onSubmit={(values) =>
          revision.guard(async (from) => {
            const input = { ...toEdit(settingsOf(survey), survey), ...values.draft }
            const { revision: next } = await save.runAsync(input, from)
            revision.take({ values, revision: next })
            notify({ message: t('saved') })
          })
        }
        actions={
          stands ? (
            <span />
          ) : (
            <div className={styles.save}>
              <WhyNotSave draft={draft} />
              <Button type="submit" variant="primary" pending={save.pending}>
                {t('save')}
              </Button>
            </div>
          )
        }
      >
        {revision.hasConflict && (
          <EditConflict words={(key) => conflict(key)} onTakeSaved={revision.takeSaved} />
        )}
        <QuestionsToAsk
          draft={draft}
          stands={stands}
          onChange={(next) => form.hook.setValue('draft', next, { shouldDirty: true })}
        />
      </Form>
    </div>
  )
}
