import { useTranslations } from 'use-intl'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { RadioGroup } from '../../../../platform/web/design/RadioGroup.tsx'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { noteMeeting, takeBackWord, type PairMeetings } from '../../contract.ts'
import { useMeansOptions } from '../use-means-options.ts'

const schema = noteMeeting.input.pick({ on: true, means: true })

/** "We met": today is filled in, so that one press is enough; it can be taken back at once. */
export function NoteDialog({ pair, onClose }: { pair: PairMeetings; onClose: () => void }) {
  const t = useTranslations('meetings.note')
  const means = useMeansOptions()
  const { relationshipId, today } = pair
  const form = useSchemaForm({ schema, initial: { on: today, means: 'lunch' } })
  const refusalText = useRefusalText('meetings')
  const takeBack = useAction(takeBackWord, {
    onError: (error) => notify({ message: refusalText(error), tone: 'care' }),
  })
  const note = useAction(noteMeeting, {
    onSuccess: ({ meetingId }) => notify({ message: t('done'), undo: () => takeBack.run({ id: meetingId }) }),
  })
  return (
    <Dialog isOpen onClose={onClose} title={t('title')} size="small">
      <Form
        form={form}
        module="meetings"
        refusalFields={{
          'in-the-future': 'on',
          'before-publication': 'on',
          'already-noted': 'on',
          settled: 'on',
        }}
        submitLabel={t('confirm')}
        onSubmit={async (values) => {
          await note.runAsync({ relationshipId, ...values })
          onClose()
        }}
      >
        <p>{t('help')}</p>
        <Field form={form} name="on" label={t('day')}>
          {(field) => <TextField {...field} type="date" />}
        </Field>
        <Field form={form} name="means" label={t('means')}>
          {(field) => <RadioGroup {...field} options={means} orientation="horizontal" />}
        </Field>
      </Form>
    </Dialog>
  )
}
