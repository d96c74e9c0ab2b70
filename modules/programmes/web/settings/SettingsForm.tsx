import { useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { showStanding } from '../../../../platform/standing.ts'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { EditConflict } from '../../../../platform/web/forms/EditConflict.tsx'
import { Form } from '../../../../platform/web/forms/Form.tsx'
import { useRevision } from '../../../../platform/web/forms/use-revision.ts'
import { useSchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { editEdition, listLedEditions, showEdition, type WholeEdition } from '../../contract.ts'
import { AgreementFields } from './AgreementFields.tsx'
import { CharterFields } from './CharterFields.tsx'
import { CoffeeFields } from './CoffeeFields.tsx'
import { CommunityField } from './CommunityField.tsx'
import { ConductFields } from './ConductFields.tsx'
import { CourseFields } from './CourseFields.tsx'
import { DebriefField } from './DebriefField.tsx'
import { NameFields } from './NameFields.tsx'
import { PairsField } from './PairsField.tsx'
import { ProjectsField } from './ProjectsField.tsx'
import { SettingsValues, toEdit, toSettings } from './settings-values.ts'
import { ImmersionFields } from './ImmersionFields.tsx'
import { WorkshopFields } from './WorkshopFields.tsx'
import styles from './SettingsForm.module.css'

export type SettingsFormProps = { edition: WholeEdition; onReload: () => void }

/** One form with a draft; what another lead saved meanwhile is shown as a choice and never overwritten in silence. */
export function SettingsForm({ edition, onReload }: SettingsFormProps) {
  const t = useTranslations('programmes.settings')
  const conflict = useTranslations('programmes.settings.conflict')
  const [initial] = useState(() => toSettings(edition))
  const form = useSchemaForm({ schema: SettingsValues, initial, draftKey: `edition:${edition.id}` })
  const saved = useMemo(() => ({ values: toSettings(edition), revision: edition.revision }), [edition])
  const revision = useRevision({ form, saved, onReload })
  const save = useAction(editEdition, {
    // The menu too: an edition that has workshops or a community has their entry.
    refreshes: [showEdition, listLedEditions, showStanding],
    onSuccess: (output) => {
      revision.take({ values: toSettings(output), revision: output.revision })
      notify({ message: t('saved') })
    },
  })
  return (
    <div className={styles.page}>
      <Form
        form={form}
        module="programmes"
        refusalFields={{ 'ends-before-it-starts': 'endsOn' }}
        onSubmit={(values) =>
          revision.guard(async (base) => {
            await save.runAsync({ ...toEdit(values), editionId: edition.id }, base)
          })
        }
        actions={
          <div className={styles.actions}>
            <Button type="submit" variant="primary" pending={save.pending}>
              {t('save')}
            </Button>
          </div>
        }
      >
        {revision.hasConflict && <EditConflict words={conflict} onTakeSaved={revision.takeSaved} />}
        <NameFields form={form} />
        <AgreementFields form={form} />
        <ConductFields form={form} />
        <DebriefField form={form} />
        <WorkshopFields form={form} />
        <ImmersionFields form={form} />
        <CourseFields form={form} />
        <PairsField form={form} />
        <ProjectsField form={form} />
        <CoffeeFields form={form} />
        <CommunityField form={form} />
        <CharterFields form={form} version={edition.charterVersion} />
      </Form>
    </div>
  )
}
