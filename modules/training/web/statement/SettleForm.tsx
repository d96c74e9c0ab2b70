import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { oneLine } from '../../../../platform/contract.ts'
import { notify } from '../../../../platform/web/design/notify.ts'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { settleLine, type StatementLine } from '../../contract.ts'
import { isOpenLine } from '../../rules.ts'
import { Amount, centsOf } from './amount.ts'
import styles from '../Training.module.css'

const schema = z.object({
  amount: Amount,
  word: oneLine(300),
})

/** What a contested line comes to, and why: once, and in sight of its mentor. */
export function SettleForm({ line }: { readonly line: StatementLine & { readonly id: string } }) {
  const t = useTranslations('training.statement')
  const initial = { amount: String(line.cents / 100), word: '' }
  const form = useSchemaForm({ schema, initial, draftKey: `settle:${line.id}` })
  const settle = useAction(settleLine)
  if (!isOpenLine(line)) return null
  return (
    <Form
      form={form}
      module="training"
      submitLabel={t('settle')}
      onSubmit={async ({ amount, word }) => {
        const { inNext } = await settle.runAsync({ id: line.id, cents: centsOf(amount), word })
        notify({ message: t(inNext ? 'settleDoneNext' : 'settleDone') })
      }}
    >
      <div className={styles.two}>
        <Field form={form} name="amount" label={t('settleAmount')}>
          {(field) => <TextField {...field} inputMode="decimal" />}
        </Field>
        <Field form={form} name="word" label={t('settleWord')}>
          {(field) => <TextField {...field} maxLength={300} />}
        </Field>
      </div>
    </Form>
  )
}
