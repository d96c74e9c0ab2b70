import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { TextArea } from '../../../../platform/web/design/TextArea.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { serverNow } from '../../../../platform/web/now.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { cancelMeeting, type OwnMeeting, type PairMeetings } from '../../contract.ts'
import { firstName } from '../../../../platform/first-name.ts'
import { useWhen } from '../use-when.ts'

const schema = z.object({ word: z.string().trim().max(500) })
const day = 86_400_000

type CancelDialogProps = { pair: PairMeetings; meeting: OwnMeeting; onClose: () => void }

/** Calls a date off, with a word for the other if one likes; says before when that is late. */
export function CancelDialog({ pair, meeting, onClose }: CancelDialogProps) {
  const t = useTranslations('meetings.cancel')
  const when = useWhen()
  const name = firstName(pair.partnerName)
  const form = useSchemaForm({ schema, initial: { word: '' }, draftKey: `meetings:cancel:${meeting.id}` })
  const cancel = useAction(cancelMeeting, {
    onSuccess: () => notify({ message: t('done', { name }) }),
  })
  const isLate = Date.parse(meeting.startsAt!) - serverNow().getTime() < day
  return (
    <Dialog isOpen onClose={onClose} title={t('title')} size="small">
      <Form
        form={form}
        module="meetings"
        submitLabel={t('confirm')}
        onSubmit={async ({ word }) => {
          await cancel.runAsync({ id: meeting.id, word })
          onClose()
        }}
      >
        <p>{t('text', { name, when: when.dayAndHour(meeting.startsAt!, pair.timeZone) })}</p>
        {isLate && <p>{t('late', { name })}</p>}
        <Field form={form} name="word" label={t('word', { name })} optional>
          {(field) => <TextArea {...field} maxLength={500} />}
        </Field>
      </Form>
    </Dialog>
  )
}
