import { useMemo } from 'react'
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
import { correctPayLine, type PayLine } from '../../contract.ts'
import { amountField, readAmount } from '../amounts.ts'
import styles from '../Projects.module.css'

const bounds = {
  from: -100_000_000,
  most: 100_000_000,
  tooLarge: 'projects.pay.amountTooLarge',
  issue: 'projects.pay.correctionIssue',
}

const correctionForm = (currency: string) =>
  z.object({
    what: oneLine(160),
    amount: amountField(bounds, currency).refine((text) => text !== '', 'projects.pay.correctionIssue'),
  })

/** A line of its own, more or less: what is paid stays as it is. */
export function CorrectionDialog({ line, onClose }: { line: PayLine; onClose: () => void }) {
  const t = useTranslations('projects.pay')
  const correct = useAction(correctPayLine)
  const schema = useMemo(() => correctionForm(line.currency), [line.currency])
  const form = useSchemaForm({
    schema,
    initial: { what: '', amount: '' },
    draftKey: `pay-correction:${line.id}`,
  })
  return (
    <Dialog isOpen onClose={onClose} title={t('correctTitle', { name: line.personName, what: line.what })}>
      <Form
        form={form}
        module="projects"
        refusalFields={{ 'nothing-to-correct': 'amount' }}
        submitLabel={t('correctSave')}
        onSubmit={async ({ what, amount }) => {
          await correct.runAsync({ id: line.id, what, cents: readAmount(amount)! })
          notify({ message: t('saved') })
          onClose()
        }}
      >
        <p className={styles.help}>{t('correctHelp')}</p>
        <Field form={form} name="what" label={t('why')}>
          {(field) => <TextField {...field} maxLength={160} />}
        </Field>
        <Field form={form} name="amount" label={t('moreOrLess', { currency: line.currency })}>
          {(field) => <TextField {...field} inputMode="text" />}
        </Field>
      </Form>
    </Dialog>
  )
}
