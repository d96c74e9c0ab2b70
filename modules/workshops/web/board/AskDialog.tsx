import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { oneLine } from '../../../../platform/contract.ts'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { askForWorkshop } from '../../contract.ts'

const schema = z.object({ title: oneLine(120) })

/** "I would like a workshop on…" */
export function AskDialog({
  editionId,
  onClose,
}: {
  readonly editionId: string
  readonly onClose: () => void
}) {
  const t = useTranslations('workshops.ask')
  const form = useSchemaForm({ schema, initial: { title: '' }, draftKey: `workshop-idea:${editionId}` })
  const ask = useAction(askForWorkshop)
  return (
    <Dialog isOpen onClose={onClose} title={t('title')}>
      <Form
        form={form}
        module="workshops"
        submitLabel={t('button')}
        onSubmit={async ({ title }) => {
          const { asks } = await ask.runAsync({ editionId, title })
          notify({ message: t('done', { others: asks - 1 }) })
          onClose()
        }}
      >
        <Field form={form} name="title" label={t('label')} description={t('help')}>
          {(field) => <TextField {...field} maxLength={120} autoFocus />}
        </Field>
      </Form>
    </Dialog>
  )
}
