import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { RadioGroup } from '../../../../platform/web/design/RadioGroup.tsx'
import { TextArea } from '../../../../platform/web/design/TextArea.tsx'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { decideDefence, DefenceResult, type Defence, type RubricLevels } from '../../contract.ts'
import { RubricFields } from '../rubric/RubricFields.tsx'

const schema = z.object({
  result: DefenceResult,
  reasons: z.string().trim().min(1).max(4000),
  backOn: z.string(),
  questions: z.string().max(2000),
})

type DecideDialogProps = { readonly defence: Defence; readonly onClose: () => void }

/** Validated, to complete, to redo: with the reasons, and a day to come back. */
export function DecideDialog({ defence: { id, menteeName, rubric }, onClose }: DecideDialogProps) {
  const t = useTranslations('training.defence')
  const form = useSchemaForm({
    schema,
    initial: { result: 'validated', reasons: '', backOn: '', questions: '' },
    draftKey: `defence:${id}`,
  })
  const result = useWatch({ control: form.hook.control, name: 'result' })
  const [levels, setLevels] = useState<RubricLevels>({})
  const decide = useAction(decideDefence)
  return (
    <Dialog isOpen onClose={onClose} title={t('decideOf', { name: menteeName })}>
      <Form
        form={form}
        module="training"
        refusalFields={{ 'no-reasons': 'reasons', 'no-day-to-come-back': 'backOn' }}
        submitLabel={t('give')}
        onSubmit={async ({ backOn, ...values }) => {
          await decide.runAsync({
            id,
            ...values,
            levels,
            backOn: values.result === 'validated' ? null : backOn || null,
          })
          notify({ message: t('given') })
          onClose()
        }}
      >
        <Field form={form} name="result" label={t('result')}>
          {(field) => (
            <RadioGroup
              {...field}
              options={DefenceResult.options.map((value) => ({ value, label: t(`results.${value}`) }))}
            />
          )}
        </Field>
        <RubricFields rubric={rubric} levels={levels} onChange={setLevels} />
        <Field form={form} name="reasons" label={t('reasons')} description={t('reasonsHelp')}>
          {(field) => <TextArea {...field} rows={4} maxLength={4000} />}
        </Field>
        <Field form={form} name="questions" label={t('questions')} description={t('questionsHelp')}>
          {(field) => <TextArea {...field} rows={3} maxLength={2000} />}
        </Field>
        {result !== 'validated' && (
          <Field form={form} name="backOn" label={t('backOn')}>
            {(field) => <TextField {...field} type="date" />}
          </Field>
        )}
      </Form>
    </Dialog>
  )
}
