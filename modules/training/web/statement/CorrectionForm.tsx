import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { oneLine } from '../../../../platform/contract.ts'
import { notify } from '../../../../platform/web/design/notify.ts'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { addCorrection } from '../../contract.ts'
import styles from '../Training.module.css'

const schema = z.object({
  amount: z.string().regex(/^-?\d{1,4}([.,]\d{1,2})?$/, 'training.statement.amountIssue'),
  word: oneLine(300),
})

/** What a closed month had wrong is a line of the next one. */
export function CorrectionForm({
  editionId,
  mentorId,
}: {
  readonly editionId: string
  readonly mentorId: string
}) {
  const t = useTranslations('training.statement')
  const form = useSchemaForm({ schema, initial: { amount: '', word: '' } })
  const add = useAction(addCorrection)
  return (
    <Form
      form={form}
      module="training"
      submitLabel={t('correct')}
      onSubmit={async ({ amount, word }) => {
        const cents = Math.round(Number(amount.replace(',', '.')) * 100)
        await add.runAsync({ editionId, mentorId, cents, word })
        form.hook.reset()
        notify({ message: t('corrected') })
      }}
    >
      <div className={styles.two}>
        <Field form={form} name="amount" label={t('amount')} description={t('amountHelp')}>
          {(field) => <TextField {...field} inputMode="decimal" />}
        </Field>
        <Field form={form} name="word" label={t('word')}>
          {(field) => <TextField {...field} maxLength={300} />}
        </Field>
      </div>
    </Form>
  )
}
