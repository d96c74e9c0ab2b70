import { useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { ConflictShown } from '../../../../platform/web/forms/conflict-shown.ts'
import { EditConflict } from '../../../../platform/web/forms/EditConflict.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useRevision } from '../../../../platform/web/forms/use-revision.ts'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useFormatter } from '../../../../platform/web/use-formatter.ts'
import { readClientPage, writeBrief, type ClientPage } from '../../contract.ts'
import { BriefFields } from '../brief/BriefFields.tsx'
import { BriefValues, toBrief, toBriefValues } from '../brief/brief-values.ts'
import styles from '../Projects.module.css'
import type { KnownName } from './ClientName.tsx'

type Given = {
  readonly token: string
  readonly page: ClientPage
  readonly name: KnownName
  readonly onReload: () => void
}

/** The brief by its client: half said it is kept too, and what is missing stands above. */
export function BriefCard(given: Given) {
  const t = useTranslations('projects')
  const { page } = given
  const [isOpen, setIsOpen] = useState(page.brief.context === '')
  const { missing } = page
  return (
    <section className={styles.section}>
      <h2>{t('brief.heading')}</h2>
      {missing.length === 0 && <p className={styles.help}>{t('page.whole')}</p>}
      {isOpen ? (
        <BriefForm {...given} />
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

/** Two of the client's people may write at once: whoever saves second chooses. */
function BriefForm({ token, page, name, onReload }: Given) {
  const t = useTranslations('projects')
  const format = useFormatter()
  const write = useAction(writeBrief, { refreshes: [readClientPage] })
  const [initial] = useState(() => toBriefValues(page.brief))
  const form = useSchemaForm({
    schema: BriefValues,
    initial,
    draftKey: `client-brief:${page.brief.title}:${page.clientName}`,
  })
  const saved = useMemo(() => ({ values: toBriefValues(page.brief), revision: page.revision }), [page])
  const revision = useRevision({ form, saved, onReload })
  return (
    <Form
      form={form}
      module="projects"
      refusalFields={{ 'ends-before-it-starts': 'endsOn', 'pay-above-budget': 'juniors' }}
      submitLabel={t('page.saveBrief')}
      onSubmit={async (values) => {
        const by = name.take()
        // The field above says what is missing; what was typed stays a draft.
        if (by === undefined) throw new ConflictShown()
        await revision.guard(async (base) => {
          const output = await write.runAsync({ token, by, ...toBrief(values) }, base)
          revision.take({ values: toBriefValues(output.brief), revision: output.revision })
          const lacks = format.list(output.missing.map((key) => t(`missing.${key}`)))
          notify({
            message: output.missing.length > 0 ? t('page.savedLacks', { what: lacks }) : t('page.savedWhole'),
          })
        })
      }}
    >
      {revision.hasConflict && (
        <EditConflict words={(key) => t(`page.conflict.${key}`)} onTakeSaved={revision.takeSaved} />
      )}
      <BriefFields form={form} />
    </Form>
  )
}
