import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useFormatter } from '../../../../platform/web/use-formatter.ts'
import { readClientPage, writeBrief, type ClientPage } from '../../contract.ts'
import { BriefFields } from '../brief/BriefFields.tsx'
import { BriefValues, toBrief, toBriefValues } from '../brief/brief-values.ts'
import styles from '../Projects.module.css'
import type { KnownName } from './ClientName.tsx'

type Given = { readonly token: string; readonly page: ClientPage; readonly name: KnownName }

/** The brief by its client: half said it is kept too, and what is missing stands above. */
export function BriefCard({ token, page, name }: Given) {
  const t = useTranslations('projects')
  const [isOpen, setIsOpen] = useState(page.brief.context === '')
  const { missing } = page
  return (
    <section className={styles.section}>
      <h2>{t('brief.heading')}</h2>
      {missing.length === 0 && <p className={styles.help}>{t('page.whole')}</p>}
      {isOpen ? (
        <BriefForm key={JSON.stringify(page.brief)} token={token} page={page} name={name} />
      ) : (
        <div className={styles.actions}>
          <Button onPress={() => setIsOpen(true)}>
            {t(missing.length > 0 ? 'page.complete' : 'page.change')}
          </Button>
        </div>
      )}
    </section>
  )
}

function BriefForm({ token, page, name }: Given) {
  const t = useTranslations('projects')
  const format = useFormatter()
  const write = useAction(writeBrief, { refreshes: [readClientPage] })
  const form = useSchemaForm({
    schema: BriefValues,
    initial: toBriefValues(page.brief),
    draftKey: `client-brief:${page.brief.title}:${page.clientName}`,
  })
  return (
    <Form
      form={form}
      module="projects"
      refusalFields={{ 'ends-before-it-starts': 'endsOn', 'pay-above-budget': 'juniors' }}
      submitLabel={t('page.saveBrief')}
      onSubmit={async (values) => {
        const by = name.take()
        if (by === undefined) return
        const { missing } = await write.runAsync({ token, by, ...toBrief(values) })
        notify({
          message:
            missing.length > 0
              ? t('page.savedLacks', { what: format.list(missing.map((key) => t(`missing.${key}`))) })
              : t('page.savedWhole'),
        })
      }}
    >
      <BriefFields form={form} />
    </Form>
  )
}
