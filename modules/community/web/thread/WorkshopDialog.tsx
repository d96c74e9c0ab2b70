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
import { askWorkshopOfThread } from '../../contract.ts'

const schema = z.object({ title: oneLine(120) })

type WorkshopDialogProps = { readonly id: string; readonly title: string; readonly onClose: () => void }

/** An hour together on what was asked: it joins the workshops that members ask for. */
export function WorkshopDialog({ id, title, onClose }: WorkshopDialogProps) {
  const t = useTranslations('community.workshop')
  const form = useSchemaForm({
    schema,
    initial: { title: title.slice(0, 120) },
    draftKey: `community-workshop:${id}`,
  })
  const ask = useAction(askWorkshopOfThread)
  return (
    <Dialog isOpen onClose={onClose} title={t('title')}>
      <Form
        form={form}
        module="community"
        submitLabel={t('button')}
        onSubmit={async (values) => {
          const { asks } = await ask.runAsync({ id, ...values })
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
