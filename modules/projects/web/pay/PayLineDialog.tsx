import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { Day, oneLine } from '../../../../platform/contract.ts'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { Select } from '../../../../platform/web/design/Select.tsx'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { addPayLine } from '../../contract.ts'
import { amountField, readAmount } from '../amounts.ts'
import styles from '../Projects.module.css'

const bounds = {
  from: 1,
  most: 100_000_000,
  tooLarge: 'projects.pay.amountTooLarge',
  tooSmall: 'projects.pay.amountNothing',
}

const payLineForm = (currency: string) =>
  z.object({
    personId: z.string(),
    what: oneLine(160),
    amount: amountField(bounds, currency).refine((text) => text !== '', 'projects.brief.amountIssue'),
    agreedOn: Day,
  })

type Given = {
  readonly project: {
    readonly id: string
    readonly title: string
    readonly currency: string
    readonly members: readonly { readonly personId: string; readonly name: string }[]
  }
  readonly today: string
  readonly onClose: () => void
}

/** What is agreed with one person of the team. */
export function PayLineDialog({ project, today, onClose }: Given) {
  const t = useTranslations('projects.pay')
  const add = useAction(addPayLine)
  const schema = useMemo(() => payLineForm(project.currency), [project.currency])
  const form = useSchemaForm({
    schema,
    initial: { personId: project.members[0]!.personId, what: '', amount: '', agreedOn: today },
    draftKey: `pay-line:${project.id}`,
  })
  return (
    <Dialog isOpen onClose={onClose} title={t('dialog', { title: project.title })}>
      <Form
        form={form}
        module="projects"
        refusalFields={{ 'above-what-was-agreed': 'amount' }}
        submitLabel={t('save')}
        onSubmit={async ({ amount, ...values }) => {
          await add.runAsync({ id: project.id, ...values, cents: readAmount(amount)! })
          notify({ message: t('saved') })
          onClose()
        }}
      >
        <Field form={form} name="personId" label={t('who')}>
          {(field) => (
            <Select
              {...field}
              options={project.members.map(({ personId, name }) => ({ value: personId, label: name }))}
            />
          )}
        </Field>
        <Field form={form} name="what" label={t('what')}>
          {(field) => <TextField {...field} maxLength={160} />}
        </Field>
        <div className={styles.two}>
          <Field form={form} name="amount" label={t('amount', { currency: project.currency })}>
            {(field) => <TextField {...field} inputMode="decimal" />}
          </Field>
          <Field form={form} name="agreedOn" label={t('agreedDay')}>
            {(field) => <TextField {...field} type="date" />}
          </Field>
        </div>
      </Form>
    </Dialog>
  )
}
