import { useTranslations } from 'use-intl'
import { Dialog } from '../../../platform/web/design/Dialog.tsx'
import { notify } from '../../../platform/web/design/notify.ts'
import { TextArea } from '../../../platform/web/design/TextArea.tsx'
import { TextField } from '../../../platform/web/design/TextField.tsx'
import { Field } from '../../../platform/web/forms/Field.tsx'
import { Form } from '../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../platform/web/use-action.ts'
import { introduce, showPairOutcomes } from '../contract.ts'

const schema = introduce.input.pick({ toWhom: true, why: true })

type IntroduceDialogProps = { relationshipId: string; name: string; onClose: () => void }

/** "Let me introduce you to…": the other reads it at once, and is asked once, three weeks later, what came of it. */
export function IntroduceDialog({ relationshipId, name, onClose }: IntroduceDialogProps) {
  const t = useTranslations('outcomes.introduce')
  const form = useSchemaForm({
    schema,
    initial: { toWhom: '', why: '' },
    draftKey: `introduce:${relationshipId}`,
  })
  const send = useAction(introduce, {
    refreshes: [showPairOutcomes],
    onSuccess: () => notify({ message: t('done', { name }) }),
  })
  return (
    <Dialog isOpen onClose={onClose} title={t('title', { name })}>
      <Form
        form={form}
        module="outcomes"
        submitLabel={t('send')}
        onSubmit={async (values) => {
          await send.runAsync({ id: relationshipId, ...values })
          onClose()
        }}
      >
        <p>{t('help', { name })}</p>
        <Field form={form} name="toWhom" label={t('toWhom')} description={t('toWhomHelp')}>
          {(field) => <TextField {...field} maxLength={120} autoFocus />}
        </Field>
        <Field form={form} name="why" label={t('why')} optional>
          {(field) => <TextArea {...field} rows={3} maxLength={500} />}
        </Field>
      </Form>
    </Dialog>
  )
}
