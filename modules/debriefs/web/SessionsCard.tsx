import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { Card } from '../../../platform/web/design/Card.tsx'
import { Disclosure } from '../../../platform/web/design/Disclosure.tsx'
import { notify } from '../../../platform/web/design/notify.ts'
import { TextArea } from '../../../platform/web/design/TextArea.tsx'
import { Field } from '../../../platform/web/forms/Field.tsx'
import { Form } from '../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../platform/web/use-action.ts'
import { useEndpoint } from '../../../platform/web/use-endpoint.ts'
import { listSessionComments, summariseSessions } from '../contract.ts'
import styles from './Debriefs.module.css'

/** What the team reads of sessions: words of nobody, and the summary that it makes of them for its mentors. */
export function SessionsCard({ editionId }: { readonly editionId: string }) {
  const t = useTranslations('debriefs.team')
  const { data } = useEndpoint(listSessionComments, { editionId })
  if (!data?.isOn) return null
  const { comments, summary } = data
  if (comments.length === 0)
    return (
      <Card title={t('title')}>
        <p className={styles.help}>{t('none')}</p>
      </Card>
    )
  return (
    <Card title={t('title')}>
      <div className={styles.read}>
        <p className={styles.help}>{t('text')}</p>
        <Disclosure title={t('all', { count: comments.length })}>
          <ul className={styles.list}>
            {comments.map((text, at) => (
              <li key={at}>{t('quoted', { text })}</li>
            ))}
          </ul>
        </Disclosure>
        <Summary key={summary?.writtenAt} editionId={editionId} summary={summary} />
      </div>
    </Card>
  )
}

const SummarySchema = z.object({ text: z.string().trim().min(1).max(2000) })

type SummaryProps = {
  readonly editionId: string
  readonly summary: { readonly text: string; readonly writtenAt: string } | null
}

function Summary({ editionId, summary }: SummaryProps) {
  const t = useTranslations('debriefs.team')
  const form = useSchemaForm({
    schema: SummarySchema,
    initial: { text: summary?.text ?? '' },
    draftKey: `sessions-summary:${editionId}`,
  })
  const save = useAction(summariseSessions, {
    refreshes: [listSessionComments],
    onSuccess: () => notify({ message: t('saved') }),
  })
  return (
    <Form
      form={form}
      module="debriefs"
      submitLabel={t('save')}
      onSubmit={async ({ text }) => {
        await save.runAsync({ editionId, text, writtenAt: summary?.writtenAt ?? null })
      }}
    >
      <Field form={form} name="text" label={t('label')} description={t('help')}>
        {(field) => <TextArea {...field} rows={3} maxLength={2000} />}
      </Field>
    </Form>
  )
}
