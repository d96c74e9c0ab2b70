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
import styles from '../Projects.module.css'

const schema = z.object({
  what: oneLine(160),
  amount: z
    .string()
    .trim()
    .regex(/^[-+\u2212]?\d{1,6}([.,]\d{1,2})?$/, 'projects.pay.correctionIssue'),
})

/** A line of its own, more or less: what is paid stays as it is. */
export function CorrectionDialog({ line, onClose }: { line: PayLine; onClose: () => void }) {
  const t = useTranslations('projects.pay')
  const correct = useAction(correctPayLine)
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
          const cents = Math.round(Number(amount.replace('\u2212', '-').replace(',', '.')) * 100)
          await correct.runAsync({ id: line.id, what, cents })
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
