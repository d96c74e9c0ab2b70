import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { notify } from '../../../../../platform/web/design/notify.ts'
import { TextArea } from '../../../../../platform/web/design/TextArea.tsx'
import { ConflictShown } from '../../../../../platform/web/forms/conflict-shown.ts'
import { Field } from '../../../../../platform/web/forms/Field.tsx'
import { Form } from '../../../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../../../platform/web/use-action.ts'
import { askForMore, readClientPage, type ClientPage } from '../../../contract.ts'
import styles from '../../Projects.module.css'
import type { KnownName } from '../ClientName.tsx'
import { moreId } from './ask-for-more-field.ts'
import { ClientExtra } from './ClientExtra.tsx'

const schema = z.object({ text: z.string().trim().min(1).max(2000) })

type Given = { readonly token: string; readonly page: ClientPage; readonly name: KnownName }

/** What the client asks for beyond the brief, with what it would change; nothing does before their yes. */
export function ClientExtras({ token, page, name }: Given) {
  const t = useTranslations('projects.extra')
  if (!page.mayAskForMore && page.extras.length === 0) return null
  return (
    <section className={styles.section} id={moreId}>
      <h2>{t('title')}</h2>
      {page.extras.map((extra) => (
        <ClientExtra key={extra.id} token={token} page={page} extra={extra} name={name} />
      ))}
      {page.mayAskForMore && <AskForm token={token} page={page} name={name} />}
    </section>
  )
}

function AskForm({ token, page, name }: Given) {
  const t = useTranslations('projects.extra')
  const ask = useAction(askForMore, { refreshes: [readClientPage] })
  const who = page.mentorName ?? page.organisationName
  const form = useSchemaForm({
    schema,
    initial: { text: '' },
    draftKey: `client-more:${page.brief.title}:${page.clientName}`,
  })
  return (
    <div className={styles.sunk}>
      <Form
        form={form}
        module="projects"
        submitLabel={t('send')}
        onSubmit={async ({ text }) => {
          const by = name.take()
          if (by === undefined) throw new ConflictShown()
          await ask.runAsync({ token, by, text })
          form.hook.reset({ text: '' })
          notify({ message: t('sent', { who }) })
        }}
      >
        <Field form={form} name="text" label={t('label')} description={t('help', { who })}>
          {(field) => <TextArea {...field} rows={2} maxLength={2000} />}
        </Field>
      </Form>
      <p className={styles.help}>{t('nothingYet')}</p>
    </div>
  )
}
