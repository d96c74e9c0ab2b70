import { useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { CheckboxGroup } from '../../../../platform/web/design/CheckboxGroup.tsx'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'
import { NumberField } from '../../../../platform/web/design/NumberField.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { TextArea } from '../../../../platform/web/design/TextArea.tsx'
import { EditConflict } from '../../../../platform/web/forms/EditConflict.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useRevision } from '../../../../platform/web/forms/use-revision.ts'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { Refusal } from '../../../../platform/web/refusal.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { editBrief, type Project } from '../../contract.ts'
import { withChanges } from '../../rules.ts'
import { useToldText } from '../use-told-text.ts'
import { BriefFields, type BriefForm } from './BriefFields.tsx'
import { BriefValues, toBrief, toBriefValues, withSent } from './brief-values.ts'

const schema = BriefValues.safeExtend({
  skills: z.array(z.string()),
  places: z.int().min(1).max(12),
  word: z.string().trim().max(1000),
})

type BriefDialogProps = {
  readonly project: Project
  readonly skills: readonly { readonly value: string; readonly label: string }[]
  readonly onClose: () => void
  readonly onReload: () => void
}

/** With what waits for the client: saved as it stands, it goes on waiting. */
function valuesOf(project: Project) {
  const waiting = project.amendment?.state === 'waits' ? project.amendment : undefined
  return {
    ...toBriefValues(waiting ? withChanges(project, waiting.changes) : project),
    skills: project.skills,
    places: project.places,
    word: waiting?.word ?? '',
  }
}

/** The brief by who steers or by the programme's team: what they add to be delivered, the client agrees to. */
export function BriefDialog({ project, skills, onClose, onReload }: BriefDialogProps) {
  const t = useTranslations('projects.brief')
  const tell = useToldText()
  const isLaunched = project.launchedAt !== null
  const edit = useAction(editBrief)
  const [initial] = useState(() => valuesOf(project))
  const form = useSchemaForm({
    schema,
    initial,
    draftKey: `project-brief:${project.id}`,
  })
  const kept = useMemo(() => ({ values: valuesOf(project), revision: project.revision }), [project])
  const revision = useRevision({ form, saved: kept, onReload })
  const sentIds = project.deliverables.filter(({ versions }) => versions.length > 0).map(({ id }) => id)
  const acceptedIds = project.deliverables.filter(({ state }) => state === 'accepted').map(({ id }) => id)
  // Sent meanwhile from elsewhere, it comes back, and the rest stays as it was typed.
  const putBackSent = (error: unknown) => {
    if (!(error instanceof Refusal) || error.code !== 'already-sent') return
    const typed = form.hook.getValues('deliverables')
    const back = withSent(typed, toBriefValues(project).deliverables, error.details.ids)
    form.hook.setValue('deliverables', back, { shouldDirty: true })
  }
  return (
    <Dialog isOpen onClose={onClose} size="large" title={t('dialog', { title: project.title })}>
      <Form
        form={form}
        module="projects"
        refusalFields={{
          'ends-before-it-starts': 'endsOn',
          'pay-above-budget': 'juniors',
          'share-under-ledger': 'juniors',
          'budget-under-ledger': 'budget',
        }}
        submitLabel={t('save')}
        onSubmit={async ({ skills: needed, places, word, ...brief }) => {
          await revision.guard(async (base) => {
            const said = { id: project.id, ...toBrief(brief), skills: needed, places, word }
            const saved = await edit.runAsync(said, base).catch((error: unknown) => {
              putBackSent(error)
              throw error
            })
            const done = t(`did.${saved.amendment}`)
            const isTold = saved.amendment === 'asked' || saved.amendment === 'withdrawn'
            notify({ message: isTold ? tell(done, saved, project.contactName) : done })
            onClose()
          })
        }}
      >
        {revision.hasConflict && (
          <EditConflict words={(key) => t(`conflict.${key}`)} onTakeSaved={revision.takeSaved} />
        )}
        {isLaunched && <p>{t('agreedHelp')}</p>}
        <BriefFields form={form as unknown as BriefForm} sentIds={sentIds} acceptedIds={acceptedIds} />
        <Field form={form} name="places" label={t('places')}>
          {(field) => <NumberField {...field} minValue={1} maxValue={12} />}
        </Field>
        {skills.length > 0 && (
          <Field form={form} name="skills" label={t('skills')} description={t('skillsHelp')} optional>
            {(field) => <CheckboxGroup {...field} options={skills} />}
          </Field>
        )}
        {isLaunched && (
          <Field form={form} name="word" label={t('word')} description={t('wordHelp')} optional>
            {(field) => <TextArea {...field} rows={2} maxLength={1000} />}
          </Field>
        )}
      </Form>
    </Dialog>
  )
}
