import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { firstName } from '../../../platform/first-name.ts'
import { Card } from '../../../platform/web/design/Card.tsx'
import { notify } from '../../../platform/web/design/notify.ts'
import { TextArea } from '../../../platform/web/design/TextArea.tsx'
import { Field } from '../../../platform/web/forms/Field.tsx'
import { Form } from '../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../platform/web/forms/use-schema-form.ts'
import { useLanguage } from '../../../platform/web/messages.tsx'
import { useAction } from '../../../platform/web/use-action.ts'
import {
  commentOnMeeting,
  showMeetingDebrief,
  showPairDebrief,
  type GuestSide,
  type MeetingDebrief,
} from '../contract.ts'
import styles from './Debriefs.module.css'

type CommentCardProps = {
  readonly id: string
  readonly guest: GuestSide
  readonly debrief: MeetingDebrief
}

/** Who reads it, and with how many others, stands above the field before a word is written. */
export function CommentCard({ id, guest, debrief: { mayWrite } }: CommentCardProps) {
  const t = useTranslations('debriefs.comment')
  const { language } = useLanguage()
  const names = new Intl.ListFormat(language).format(guest.hostNames.map(firstName))
  const { comment, isPassedOn } = guest
  return (
    <Card title={t('title', { names })}>
      <div className={styles.read}>
        <p className={styles.help}>{t('who', { names })}</p>
        {isPassedOn && <p className={styles.help}>{t('passedOn')}</p>}
        {(isPassedOn || !mayWrite) && comment !== null && <p className={styles.words}>{comment}</p>}
        {mayWrite && !isPassedOn && <Comment key={comment} id={id} comment={comment} />}
      </div>
    </Card>
  )
}

const CommentSchema = z.object({ text: z.string().trim().max(500) })

function Comment({ id, comment }: { readonly id: string; readonly comment: string | null }) {
  const t = useTranslations('debriefs.comment')
  // No draft: what is said without a name is not left in the browser of a shared computer.
  const form = useSchemaForm({ schema: CommentSchema, initial: { text: comment ?? '' } })
  const say = useAction(commentOnMeeting, {
    refreshes: [showMeetingDebrief, showPairDebrief],
    onSuccess: (_, { text }) => notify({ message: t(text === '' ? 'removed' : 'saved') }),
  })
  return (
    <Form
      form={form}
      module="debriefs"
      submitLabel={t(comment === null ? 'send' : 'keep')}
      onSubmit={async ({ text }) => {
        await say.runAsync({ id, text })
      }}
    >
      <Field form={form} name="text" label={t('label')}>
        {(field) => <TextArea {...field} rows={3} maxLength={500} />}
      </Field>
    </Form>
  )
}
