import { useNavigate } from 'react-router'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { TextArea } from '../../../../platform/web/design/TextArea.tsx'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { Field } from '../../../../platform/web/forms/Field.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { confide, showListeners } from '../../contract.ts'
import styles from './Care.module.css'
import { EarlierReports } from './EarlierReports.tsx'
import { usePairAndListeners } from './use-pair-and-listeners.ts'
import { WhoReads } from './WhoReads.tsx'

const schema = z.object({ words: z.string().trim().min(1).max(5000) })

/** "Report something": to whom is said first; no draft is kept, for others may use this device. */
export function ReportPage() {
  const t = useTranslations('feedback.report')
  const organisation = useOrganisation()
  const navigate = useNavigate()
  const { id, href, pair, listeners, error, refetch } = usePairAndListeners()
  const form = useSchemaForm({ schema, initial: { words: '' } })
  const say = useAction(confide, {
    refreshes: [showListeners],
    onSuccess: () => {
      form.hook.reset({ words: '' })
      notify({ message: t('sent') })
    },
    onError: refetch,
  })
  if (!pair || !listeners) {
    return error ? <ErrorState error={error} module="feedback" onRetry={refetch} /> : <Loading />
  }
  return (
    <>
      <PageHeader
        title={t('title')}
        eyebrow={<TextLink href={href}>{pair.partner.name}</TextLink>}
        actions={
          <Button icon="close" onPress={() => void navigate(`/${organisation}`, { replace: true })}>
            {t('quick')}
          </Button>
        }
      />
      <div className={styles.page}>
        <p>{t('text')}</p>
        <WhoReads listeners={listeners} about="report" />
        <Form
          form={form}
          module="feedback"
          refusalFields={{ 'no-words': 'words' }}
          submitLabel={t('send')}
          onSubmit={async ({ words }) => {
            await say.runAsync({ id, kind: 'concern', words, readBy: listeners.readBy })
          }}
        >
          <Field form={form} name="words" label={t('words')}>
            {(field) => <TextArea {...field} rows={6} maxLength={5000} />}
          </Field>
        </Form>
        <EarlierReports listeners={listeners} />
      </div>
    </>
  )
}
