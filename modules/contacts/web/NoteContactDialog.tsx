import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { ComboBox } from '../../../platform/web/design/ComboBox.tsx'
import { Dialog } from '../../../platform/web/design/Dialog.tsx'
import { notify } from '../../../platform/web/design/notify.ts'
import { RadioGroup } from '../../../platform/web/design/RadioGroup.tsx'
import { Select } from '../../../platform/web/design/Select.tsx'
import { TextArea } from '../../../platform/web/design/TextArea.tsx'
import { TextField } from '../../../platform/web/design/TextField.tsx'
import { Field } from '../../../platform/web/forms/Field.tsx'
import { Form } from '../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../platform/web/use-action.ts'
import { How, longestLine, noteContact, type ContactedPair } from '../contract.ts'
import { useMomentWords } from './use-moment-words.ts'

const noMoment = 'none'
const schema = z.object({
  relationshipId: z.uuid(),
  moment: z.string(),
  on: z.iso.date(),
  how: How,
  line: z.string().trim().max(longestLine),
})

type NoteContactDialogProps = {
  readonly pairs: readonly ContactedPair[]
  /** The pair whose line was pressed; none where it is chosen here. */
  readonly pair: ContactedPair | undefined
  readonly on: string
  readonly onClose: () => void
}

/** That the team was in touch: with whom, for what moment, when, how, and a line for the team. */
export function NoteContactDialog({ pairs, pair, on, onClose }: NoteContactDialogProps) {
  const t = useTranslations('contacts.note')
  const h = useTranslations('contacts.how')
  const words = useMomentWords()
  const form = useSchemaForm({
    schema,
    initial: {
      relationshipId: pair?.relationshipId ?? '',
      moment: pair?.due[0]?.moment ?? noMoment,
      on,
      how: 'phone' as const,
      line: '',
    },
  })
  const chosen = form.hook.watch('relationshipId')
  const due = pairs.find(({ relationshipId }) => relationshipId === chosen)?.due ?? []
  const note = useAction(noteContact)
  return (
    <Dialog isOpen onClose={onClose} title={pair ? t('titleOf', { names: words.names(pair) }) : t('title')}>
      <Form
        form={form}
        module="contacts"
        refusalFields={{ 'in-the-future': 'on', 'before-the-pair': 'on', 'already-noted': 'moment' }}
        submitLabel={t('save')}
        onSubmit={async ({ relationshipId, moment, ...said }) => {
          const answers = moment === noMoment || !due.some((one) => one.moment === moment) ? null : moment
          await note.runAsync({ id: relationshipId, moment: answers, ...said })
          notify({ message: t('saved') })
          onClose()
        }}
      >
        {!pair && (
          <Field form={form} name="relationshipId" label={t('pair')}>
            {({ onChange, ...field }) => (
              <ComboBox
                {...field}
                onChange={(id) => {
                  onChange(id ?? '')
                  const waiting = pairs.find(({ relationshipId }) => relationshipId === id)?.due[0]
                  form.hook.setValue('moment', waiting?.moment ?? noMoment)
                }}
                options={pairs.map((one) => ({ value: one.relationshipId, label: words.names(one) }))}
              />
            )}
          </Field>
        )}
        <Field form={form} name="moment" label={t('moment')}>
          {(field) => (
            <Select
              {...field}
              options={[
                ...due.map(({ moment }) => ({ value: moment, label: words.moment(moment) })),
                { value: noMoment, label: words.moment(null) },
              ]}
            />
          )}
        </Field>
        <Field form={form} name="on" label={t('on')}>
          {(field) => <TextField {...field} type="date" />}
        </Field>
        <Field form={form} name="how" label={t('how')}>
          {(field) => (
            <RadioGroup {...field} options={How.options.map((value) => ({ value, label: h(value) }))} />
          )}
        </Field>
        <Field form={form} name="line" label={t('line')} description={t('lineHelp')} optional>
          {(field) => <TextArea {...field} rows={2} maxLength={longestLine} />}
        </Field>
      </Form>
    </Dialog>
  )
}
