import { useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { Refusal } from '../../../../platform/web/refusal.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { FilesContext, QuestionField, useShown } from '../../../questionnaires/web/index.ts'
import { answerCall, type PublicCall } from '../../contract.ts'
import { useFiles } from '../answers/use-files.ts'
import { QuestionNote } from '../answers/QuestionNote.tsx'
import { applySchema, toApplication, toApplyValues } from './apply-values.ts'
import styles from './ApplyPage.module.css'
import { ApplySent } from './ApplySent.tsx'
import { CharterField } from './CharterField.tsx'
import { LeaveEmpty } from './LeaveEmpty.tsx'
import { YouFields } from './YouFields.tsx'

type ApplyFormProps = { call: PublicCall; asked: PublicCall['asked'][number]; onReload: () => void }

/** One form, one button at its end. What is typed stays on this device until it is sent. */
export function ApplyForm({ call, asked: { role, questions }, onReload }: ApplyFormProps) {
  const t = useTranslations('enrolment.call.form')
  const { language } = useLanguage()
  const organisation = useOrganisation()
  const [sentTo, setSentTo] = useState<string>()
  const schema = useMemo(() => applySchema(questions), [questions])
  const [initial] = useState(() => toApplyValues(questions, call))
  const form = useSchemaForm({
    schema,
    initial,
    draftKey: `apply:${organisation}:${call.address}:${role}`,
    secrets: ['leaveEmpty', 'acceptsCharter'],
  })
  const shown = useShown(form, questions)
  const send = useAction(answerCall, { refreshes: [] })
  const files = useFiles({ address: call.address })
  if (sentTo !== undefined)
    return <ApplySent call={call} role={role} email={sentTo} onAgain={() => setSentTo(undefined)} />
  return (
    <>
      <PageHeader
        title={call.words?.[role].joins[language] || t(`title.${role}`)}
        eyebrow={<TextLink href="?">{t('back')}</TextLink>}
      >
        <p>{call.editionName[language]}</p>
        <p className={styles.muted}>{t('kept')}</p>
      </PageHeader>
      <Form
        form={form}
        module="enrolment"
        refusalFields={{ 'address-invalid': 'yourEmail', 'charter-changed': 'acceptsCharter' }}
        onSubmit={async (values) => {
          try {
            const application = toApplication(values, role, questions, call)
            await send.runAsync(application)
            setSentTo(application.email)
            document.getElementById('content')?.focus()
          } catch (error) {
            form.hook.setValue('leaveEmpty', '')
            if (error instanceof Refusal && error.code === 'charter-changed')
              form.hook.setValue('acceptsCharter', '')
            // Other questions now, another charter, or closed: the page shows what stands; what was typed is kept.
            if (error instanceof Refusal && error.status === 409) onReload()
            throw error
          }
        }}
        actions={
          <div className={styles.send}>
            <p className={styles.muted}>{t('who', { organisation: call.organisationName })}</p>
            <Button type="submit" variant="primary" size="large" wide pending={send.pending}>
              {t('send')}
            </Button>
          </div>
        }
      >
        <YouFields form={form} asked={call.profile} />
        <FilesContext value={files}>
          <h2 className={styles.title}>{t('questions')}</h2>
          {shown.map((question) => (
            <QuestionField
              key={question.key}
              form={form}
              question={question}
              note={<QuestionNote readers={question.readers} earlier={undefined} answer={undefined} />}
            />
          ))}
        </FilesContext>
        <CharterField form={form} charter={call.charter[language]} />
        <LeaveEmpty form={form} />
      </Form>
    </>
  )
}
