import { useWatch } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import { notify } from '../../../../platform/web/design/notify.ts'
import { TextArea } from '../../../../platform/web/design/TextArea.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { answerThread, type ThreadKind } from '../../contract.ts'
import styles from '../Community.module.css'
import { CallUpon } from '../write/CallUpon.tsx'
import { LinkFields } from '../write/LinkFields.tsx'
import { AnswerValues, emptyWriting, linksOf } from '../write/write-values.ts'

type AnswerFormProps = { readonly id: string; readonly editionId: string; readonly kind: ThreadKind }

/** What was typed stays on the device until it is sent. */
export function AnswerForm({ id, editionId, kind }: AnswerFormProps) {
  const t = useTranslations('community.answer')
  const isLink = kind === 'link'
  const form = useSchemaForm({
    schema: AnswerValues,
    initial: emptyWriting,
    draftKey: `community-answer:${id}`,
  })
  const mentions = useWatch({ control: form.hook.control, name: 'mentions' })
  const answer = useAction(answerThread)
  return (
    <Form
      form={form}
      module="community"
      submitLabel={t(isLink ? 'buttonOfLink' : 'button')}
      onSubmit={async (values) => {
        await answer.runAsync({ id, body: values.body, links: linksOf(values), mentions: values.mentions })
        form.hook.reset(emptyWriting)
        notify({ message: t('done') })
      }}
    >
      <Field form={form} name="body" label={t(isLink ? 'labelOfLink' : 'label')} description={t('help')}>
        {(field) => <TextArea {...field} rows={3} maxLength={4000} />}
      </Field>
      <div className={styles.besides}>
        <LinkFields form={form} />
        <CallUpon
          key={mentions.length === 0 ? 'none' : 'some'}
          editionId={editionId}
          personIds={mentions}
          onChange={(chosen) => form.hook.setValue('mentions', chosen, { shouldDirty: true })}
        />
      </div>
    </Form>
  )
}
