import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { Dialog } from '../../../../../platform/web/design/Dialog.tsx'
import { NumberField } from '../../../../../platform/web/design/NumberField.tsx'
import { TextArea } from '../../../../../platform/web/design/TextArea.tsx'
import { notify } from '../../../../../platform/web/design/notify.ts'
import { Field } from '../../../../../platform/web/forms/Field.tsx'
import { Form } from '../../../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../../../platform/web/use-action.ts'
import { PairAgreement } from '../../../contract.ts'
import { proposeAgreement, showAgreement } from '../../../contract/agreement.ts'
import styles from './Agreement.module.css'
import { toTerms, toWanted, wantedShape } from './wanted.ts'

const schema = z.object(wantedShape)

type AgreementDialogProps = {
  id: string
  /** What stands. */
  present: PairAgreement
  /** What the boxes begin with. */
  from: PairAgreement
  insteadOf: string | null
  onClose: () => void
}

/** A change to propose; what was typed stays where it is refused, and nothing changes before the other has agreed. */
export function AgreementDialog({ id, present, from, insteadOf, onClose }: AgreementDialogProps) {
  const t = useTranslations('relationships.agreement.dialog')
  const own = useTranslations('relationships.agreement.own')
  const form = useSchemaForm({
    schema,
    initial: toWanted(from),
    draftKey: `agreement:${id}:${insteadOf ?? ''}`,
  })
  const propose = useAction(proposeAgreement, { refreshes: [showAgreement] })
  return (
    <Dialog isOpen onClose={onClose} title={t('title')}>
      <Form
        form={form}
        module="relationships"
        refusalFields={{ 'duration-over': 'durationDays' }}
        submitLabel={t('send')}
        onSubmit={async (wanted) => {
          await propose.runAsync({ id, insteadOf, terms: toTerms(wanted, from, present) })
          notify({ message: t('sent') })
          onClose()
        }}
      >
        <p>{t('text')}</p>
        <div className={styles.figures}>
          <Field form={form} name="everyDays" label={t('everyDays')}>
            {(field) => <NumberField {...field} minValue={1} maxValue={365} />}
          </Field>
          <Field form={form} name="meetingMinutes" label={t('meetingMinutes')}>
            {(field) => <NumberField {...field} minValue={5} maxValue={600} step={5} />}
          </Field>
          <Field form={form} name="durationDays" label={t('durationDays')}>
            {(field) => <NumberField {...field} minValue={1} maxValue={1000} />}
          </Field>
          <Field form={form} name="minimumMeetings" label={t('minimumMeetings')}>
            {(field) => <NumberField {...field} minValue={0} maxValue={200} />}
          </Field>
        </div>
        <Field form={form} name="place" label={own('place')} description={t('placeHelp')} optional>
          {(field) => <TextArea {...field} rows={2} maxLength={300} />}
        </Field>
        <Field
          form={form}
          name="answering"
          label={own('answering')}
          description={t('answeringHelp')}
          optional
        >
          {(field) => <TextArea {...field} rows={2} maxLength={300} />}
        </Field>
        <Field
          form={form}
          name="confidentiality"
          label={own('confidentiality')}
          description={t('confidentialityHelp')}
          optional
        >
          {(field) => <TextArea {...field} rows={2} maxLength={600} />}
        </Field>
      </Form>
    </Dialog>
  )
}
