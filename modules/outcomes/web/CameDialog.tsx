import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { Dialog } from '../../../platform/web/design/Dialog.tsx'
import { notify } from '../../../platform/web/design/notify.ts'
import { RadioGroup } from '../../../platform/web/design/RadioGroup.tsx'
import { TextArea } from '../../../platform/web/design/TextArea.tsx'
import { Field } from '../../../platform/web/forms/Field.tsx'
import { Form } from '../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../platform/web/use-action.ts'
import { Came, sayWhatCame, showPairOutcomes, type Introduction } from '../contract.ts'

const schema = z.object({ came: Came, words: z.string().trim().max(500) })

/** What came of an introduction: one choice, and a sentence for whoever wants to write one. */
export function CameDialog({ introduction, onClose }: { introduction: Introduction; onClose: () => void }) {
  const t = useTranslations('outcomes')
  const { id, toWhom, came, words } = introduction
  const form = useSchemaForm({ schema, initial: { came: came ?? 'met', words } })
  const say = useAction(sayWhatCame, {
    refreshes: [showPairOutcomes],
    onSuccess: () => notify({ message: t('saved') }),
  })
  return (
    <Dialog isOpen onClose={onClose} title={t('introduce.cameTitle')}>
      <Form
        form={form}
        module="outcomes"
        submitLabel={t('save')}
        onSubmit={async (values) => {
          await say.runAsync({ id, ...values })
          onClose()
        }}
      >
        <p>{toWhom}</p>
        <Field form={form} name="came" label={t('introduce.came')}>
          {(field) => (
            <RadioGroup
              {...field}
              options={Came.options.map((value) => ({ value, label: t(`came.${value}`) }))}
            />
          )}
        </Field>
        <Field form={form} name="words" label={t('introduce.words')} optional>
          {(field) => <TextArea {...field} rows={2} maxLength={500} />}
        </Field>
      </Form>
    </Dialog>
  )
}
