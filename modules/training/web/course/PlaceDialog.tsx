import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { Day } from '../../../../platform/contract.ts'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { Select } from '../../../../platform/web/design/Select.tsx'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { placeOnProject, type Project } from '../../contract.ts'

const schema = z.object({ projectId: z.string().min(1), startedOn: Day })

type PlaceDialogProps = {
  readonly editionId: string
  readonly personIds: readonly string[]
  readonly projects: readonly Pick<Project, 'id' | 'title'>[]
  readonly today: string
  readonly onClose: () => void
  readonly onDone?: () => void
}

/** On which project, from which day on. */
export function PlaceDialog({ editionId, personIds, projects, today, onClose, onDone }: PlaceDialogProps) {
  const t = useTranslations('training.course')
  const form = useSchemaForm({ schema, initial: { projectId: projects[0]?.id ?? '', startedOn: today } })
  const place = useAction(placeOnProject)
  return (
    <Dialog isOpen onClose={onClose} title={t('placeTitle')}>
      <Form
        form={form}
        module="training"
        refusalFields={{ 'project-not-open': 'projectId' }}
        submitLabel={t('place')}
        onSubmit={async (values) => {
          notify({
            message: t('placed', await place.runAsync({ editionId, personIds: [...personIds], ...values })),
          })
          onDone?.()
          onClose()
        }}
      >
        <Field form={form} name="projectId" label={t('project')}>
          {(field) => (
            <Select {...field} options={projects.map(({ id, title }) => ({ value: id, label: title }))} />
          )}
        </Field>
        <Field form={form} name="startedOn" label={t('startedOn')}>
          {(field) => <TextField {...field} type="date" />}
        </Field>
      </Form>
    </Dialog>
  )
}
