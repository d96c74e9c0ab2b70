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
import { centsOf, SignedAmount } from './amount.ts'
import styles from '../Training.module.css'

const schema = z.object({
  amount: SignedAmount,
  word: oneLine(300),
})

/** A line of this month while it is open; what a kept one had wrong is a line of the next. */
export function CorrectionForm({
  editionId,
  mentorId,
  month,
}: {
  readonly editionId: string
  readonly mentorId: string
  readonly month: string
}) {
  const t = useTranslations('training.statement')
  const form = useSchemaForm({
    schema,
    initial: { amount: '', word: '' },
    draftKey: `correction:${editionId}/${mentorId}`,
  })
  const add = useAction(addCorrection)
  return (
    <Form
      form={form}
      module="training"
      submitLabel={t('correct')}
      onSubmit={async ({ amount, word }) => {
        await add.runAsync({ editionId, mentorId, month, cents: centsOf(amount), word })
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
