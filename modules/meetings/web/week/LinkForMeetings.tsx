import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { Card } from '../../../../platform/web/design/Card.tsx'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { MeetingLink, saveMeetingLink, type OwnWeek } from '../../contract.ts'
import { useSave } from './use-save.ts'
import styles from './Week.module.css'

const schema = z.object({ meetingLink: MeetingLink })

/** The link that one always meets by. */
export function LinkForMeetings({ week }: { week: OwnWeek }) {
  const t = useTranslations('meetings.week')
  const form = useSchemaForm({ schema, initial: { meetingLink: week.meetingLink ?? '' } })
  const save = useSave(saveMeetingLink)
  return (
    <Card title={t('link')}>
      <p className={styles.help}>{t('linkHelp')}</p>
      <Form
        form={form}
        module="meetings"
        submitLabel={t('saveLink')}
        onSubmit={async (values) => {
          await save.runAsync(values)
        }}
      >
        <Field form={form} name="meetingLink" label={t('linkLabel')} description={t('linkExample')} optional>
          {(field) => <TextField {...field} type="url" inputMode="url" />}
        </Field>
      </Form>
    </Card>
  )
}
