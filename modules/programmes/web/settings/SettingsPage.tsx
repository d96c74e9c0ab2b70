import { useTranslations } from 'use-intl'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { Parts } from '../../../../platform/web/Parts.tsx'
import { editionSettings } from '../edition/slots.ts'
import { WithEdition } from '../edition/WithEdition.tsx'
import { SettingsForm } from './SettingsForm.tsx'

/** Names, dates, agreement and charter of an edition. */
export function SettingsPage() {
  const t = useTranslations('programmes.settings')
  return (
    <WithEdition>
      {(edition, reload) => (
        <>
          <PageHeader title={t('title')} actions={<Parts of={editionSettings} editionId={edition.id} />} />
          <SettingsForm key={edition.id} edition={edition} onReload={reload} />
        </>
      )}
    </WithEdition>
  )
}
