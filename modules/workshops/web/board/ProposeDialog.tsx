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
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { Proposal, proposeWorkshop, type Idea } from '../../contract.ts'

// As text, as a field has it.
const schema = Proposal.extend({ minutes: z.string().regex(/^\d{2,3}$/, 'workshops.propose.minutesIssue') })

type ProposeDialogProps = {
  readonly editionId: string
  /** What others asked for, which this answers. */
  readonly idea?: Idea
  readonly onClose: () => void
}

/** "I would hold a workshop": the day and the place are the team's to set. */
export function ProposeDialog({ editionId, idea, onClose }: ProposeDialogProps) {
  const t = useTranslations('workshops.propose')
  const { language } = useLanguage()
  const form = useSchemaForm({
    schema,
    initial: { title: idea?.title ?? '', about: '', language, minutes: '45', wish: '' },
    draftKey: `workshop-proposal:${idea?.id ?? editionId}`,
  })
  const propose = useAction(proposeWorkshop)
  return (
    <Dialog isOpen onClose={onClose} title={t('title')}>
      <Form
        form={form}
        module="workshops"
        submitLabel={t('button')}
        onSubmit={async ({ minutes, ...values }) => {
          await propose.runAsync({ editionId, ideaId: idea?.id ?? null, ...values, minutes: Number(minutes) })
          notify({ message: t('done') })
          onClose()
        }}
      >
        <Field form={form} name="title" label={t('name')}>
          {(field) => <TextField {...field} maxLength={120} />}
        </Field>
        <Field form={form} name="about" label={t('about')} description={t('aboutHelp')}>
          {(field) => <TextArea {...field} rows={4} maxLength={2000} />}
        </Field>
        <Field form={form} name="minutes" label={t('minutes')}>
          {(field) => <TextField {...field} inputMode="numeric" />}
        </Field>
        <Field form={form} name="language" label={t('language')}>
          {(field) => (
            <RadioGroup
              {...field}
              orientation="horizontal"
              options={(['fr', 'en'] as const).map((value) => ({ value, label: t(`languages.${value}`) }))}
            />
          )}
        </Field>
        <Field form={form} name="wish" label={t('wish')} description={t('wishHelp')} optional>
          {(field) => <TextField {...field} maxLength={200} />}
        </Field>
      </Form>
    </Dialog>
  )
}
