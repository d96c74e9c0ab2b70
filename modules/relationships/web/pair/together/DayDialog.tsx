import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { Dialog } from '../../../../../platform/web/design/Dialog.tsx'
import { notify } from '../../../../../platform/web/design/notify.ts'
import { TextField } from '../../../../../platform/web/design/TextField.tsx'
import { Field } from '../../../../../platform/web/forms/Field.tsx'
import { Form } from '../../../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../../../platform/web/use-action.ts'
import { continueTogether, pauseRelationship } from '../../../contract.ts'
import { useLongDay } from '../../../../../platform/web/use-long-day.ts'

const schema = z.object({ until: z.iso.date() })

type DayDialogProps = {
  id: string
  kind: 'pause' | 'continue'
  name: string
  days: { first: string; last: string }
  onClose: () => void
}

/** A day to come back on, or to go on until; the other is told. */
export function DayDialog({ id, kind, name, days, onClose }: DayDialogProps) {
  const t = useTranslations('relationships.together.day')
  const longDay = useLongDay()
  const form = useSchemaForm({ schema, initial: { until: '' } })
  const act = useAction(kind === 'pause' ? pauseRelationship : continueTogether)
  return (
    <Dialog isOpen onClose={onClose} title={t(`${kind}.title`)} size="small">
      <Form
        form={form}
        module="relationships"
        refusalFields={{ 'day-out-of-reach': 'until' }}
        submitLabel={t(`${kind}.send`)}
        onSubmit={async ({ until }) => {
          await act.runAsync({ id, until })
          notify({ message: t('told', { name }) })
          onClose()
        }}
      >
        <p>{t(`${kind}.text`, { name })}</p>
        <Field
          form={form}
          name="until"
          label={t(`${kind}.label`)}
          description={t('between', { first: longDay(days.first), last: longDay(days.last) })}
        >
          {(field) => <TextField {...field} type="date" />}
        </Field>
      </Form>
    </Dialog>
  )
}
