import { useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useRevision } from '../../../../platform/web/forms/use-revision.ts'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { editQuestions, showBuilder, type Builder } from '../../contract.ts'
import { ChangedMeanwhile } from './ChangedMeanwhile.tsx'
import { draftOf, type Draft } from './draft-questions.ts'
import { QuestionsToBuild } from './QuestionsToBuild.tsx'
import { SavingNote } from './SavingNote.tsx'
import styles from './Builder.module.css'

type Held = { draft: Draft }
// The server and the notes under the questions say what is wrong; a draft may be anything on its way.
const schema = z.object({ draft: z.custom<Draft>() }) as z.ZodType<Held, Held>

/** One draft of all questions, kept in this browser; two of a team who save at once are told, and choose. */
export function BuilderForm({ builder, onReload }: { builder: Builder; onReload: () => void }) {
  const t = useTranslations('enrolment.builder')
  // What this draft began from: what another saved since is told against it.
  const [base, setBase] = useState(builder)
  const [initial] = useState(() => ({ draft: draftOf(builder) }))
  const form = useSchemaForm({ schema, initial, draftKey: `questions:${builder.editionId}` })
  const saved = useMemo(
    () => ({ values: { draft: draftOf(builder) }, revision: builder.revision }),
    [builder],
  )
  const revision = useRevision({ form, saved, onReload })
  const draft = form.hook.watch('draft')
  const { isDirty } = form.hook.formState
  if (builder.revision > base.revision && !isDirty && !form.draft.restored) setBase(builder)
  const save = useAction(editQuestions, {
    refreshes: [showBuilder],
    onSuccess: (output) => {
      setBase(output)
      revision.take({ values: { draft: draftOf(output) }, revision: output.revision })
      notify({ message: t('saved') })
    },
  })
  return (
    <div className={styles.wide}>
      <Form
        form={form}
        module="enrolment"
        onSubmit={(values) =>
          revision.guard(async (from) => {
            await save.runAsync({ editionId: builder.editionId, ...values.draft }, from)
          })
        }
        actions={
          <div className={styles.save}>
            <SavingNote builder={builder} draft={draft} />
            <Button type="submit" variant="primary" pending={save.pending}>
              {t('save')}
            </Button>
          </div>
        }
      >
        {revision.hasConflict && (
          <ChangedMeanwhile
            before={base.questions}
            after={builder.questions}
            onTakeSaved={revision.takeSaved}
          />
        )}
        <QuestionsToBuild
          builder={builder}
          draft={draft}
          onChange={(next) => form.hook.setValue('draft', next, { shouldDirty: true })}
        />
      </Form>
    </div>
  )
}
