import { useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Icon } from '../../../../platform/web/design/Icon.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { Refusal } from '../../../../platform/web/refusal.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { fieldsSchema, QuestionField, toAnswers, toFieldValues } from '../../../questionnaires/web/index.ts'
import { answerCheckIn, listOwnCheckIns, showOwnCheckIn, type OwnCheckIn } from '../../contract.ts'
import styles from './CheckIn.module.css'
import { usePartners } from './use-partners.ts'

type CheckInFormProps = {
  checkIn: OwnCheckIn
  onReload: () => void
  /** By a link, which is used up by then: nothing is read again. */
  onSent?: () => void
}

/** No draft is kept: what is confided here may be read by others on this device. */
export function CheckInForm({ checkIn, onReload, onSent }: CheckInFormProps) {
  const t = useTranslations('feedback.checkIn')
  const partnersOf = usePartners()
  const { id, asked, readBy, names } = checkIn
  const [name = '', deputy = ''] = names
  const who = { name, deputy, hasDeputy: deputy ? 'yes' : 'no' }
  const schema = useMemo(
    () => fieldsSchema(asked, (key) => asked.some((question) => question.key === key && question.required)),
    [asked],
  )
  const [initial] = useState(() => toFieldValues(asked, {}))
  const form = useSchemaForm({ schema, initial })
  const answer = useAction(answerCheckIn, { refreshes: onSent ? [] : [showOwnCheckIn, listOwnCheckIns] })
  return (
    <div className={styles.form}>
      <p className={styles.note}>{t('partner', { partners: partnersOf(checkIn) })}</p>
      <Form
        form={form}
        module="feedback"
        submitLabel={t('send')}
        onSubmit={async (values) => {
          try {
            await answer.runAsync({ id, answers: toAnswers(asked, values), readBy })
            onSent?.()
          } catch (error) {
            // Somebody else reads now, or it is answered already: the page shows which.
            if (error instanceof Refusal && error.status === 409) onReload()
            throw error
          }
        }}
      >
        <div>
          {asked.map((question) => (
            <QuestionField
              key={question.key}
              form={form}
              question={question}
              note={
                <span className={styles.reads}>
                  <Icon name="lock" size={16} />
                  {t(`reads.${question.use}.${readBy}`, who)}
                </span>
              }
            />
          ))}
        </div>
      </Form>
    </div>
  )
}
