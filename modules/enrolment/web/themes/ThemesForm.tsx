import { useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { EditConflict } from '../../../../platform/web/forms/EditConflict.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useRevision } from '../../../../platform/web/forms/use-revision.ts'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { editThemes, showBuilder, showThemes, undoThemes, type EditionThemes } from '../../contract.ts'
import { draftOf, type Draft } from './draft-themes.ts'
import { ThemesToBuild } from './ThemesToBuild.tsx'
import styles from './Themes.module.css'
import { tensionsOf } from './tensions.ts'

type Held = { draft: Draft }
// The server says what is wrong; a draft may be anything on its way.
const schema = z.object({ draft: z.custom<Draft>() }) as z.ZodType<Held, Held>

type ThemesFormProps = { saved: EditionThemes; onReload: () => void }

/** One draft of all themes, kept in this browser; what two became is undone as long as nothing else was changed. */
export function ThemesForm({ saved, onReload }: ThemesFormProps) {
  const t = useTranslations('enrolment.themes')
  const organisation = useOrganisation()
  const refusalText = useRefusalText('enrolment')
  const { editionId } = saved
  const [initial] = useState(() => ({ draft: draftOf(saved) }))
  const form = useSchemaForm({ schema, initial, draftKey: `themes:${editionId}` })
  const version = useMemo(() => ({ values: { draft: draftOf(saved) }, revision: saved.revision }), [saved])
  const revision = useRevision({ form, saved: version, onReload })
  const draft = form.hook.watch('draft')
  const take = (themes: EditionThemes) =>
    revision.take({ values: { draft: draftOf(themes) }, revision: themes.revision })
  const refreshes = [showThemes, showBuilder]
  const undo = useAction(undoThemes, {
    refreshes,
    onSuccess: (themes) => {
      take(themes)
      notify({ message: t('undone') })
    },
    onError: (error) => notify({ message: refusalText(error), tone: 'care' }),
  })
  const save = useAction(editThemes, {
    refreshes,
    onSuccess: ({ themes, editId }) => {
      take(themes)
      notify({ message: t('saved'), undo: () => undo.run({ editionId, editId }) })
    },
  })
  const tensions = tensionsOf(saved)
  return (
    <>
      <PageHeader
        title={t('title', { count: draft.themes.length, review: tensions.toReview.length })}
        eyebrow={
          <TextLink href={`/${organisation}/editions/${editionId}/questionnaire`}>{t('back')}</TextLink>
        }
      >
        <p>{t('text')}</p>
      </PageHeader>
      <div className={styles.wide}>
        <Form
          form={form}
          module="enrolment"
          onSubmit={(values) =>
            revision.guard(async (from) => {
              const { themes, merged } = values.draft
              await save.runAsync(
                {
                  editionId,
                  themes: themes.map(({ key, asking, offering }) => ({ key, asking, offering })),
                  merged: [...merged],
                },
                from,
              )
            })
          }
          actions={
            <div className={styles.foot}>
              <Button type="submit" variant="primary" pending={save.pending}>
                {t('save')}
              </Button>
              {draft.merged.length > 0 && (
                <p className={styles.muted}>{t('mergedOnSaving', { count: draft.merged.length })}</p>
              )}
            </div>
          }
        >
          {revision.hasConflict && (
            <EditConflict words={(key) => t(`conflict.${key}`)} onTakeSaved={revision.takeSaved} />
          )}
          <ThemesToBuild
            saved={saved}
            tensions={tensions}
            draft={draft}
            onChange={(next) => form.hook.setValue('draft', next, { shouldDirty: true })}
          />
        </Form>
      </div>
    </>
  )
}
