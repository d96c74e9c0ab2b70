import { useTranslations } from 'use-intl'
import { LinkButton } from '../../../platform/web/design/LinkButton.tsx'
import { useOrganisation } from '../../../platform/web/use-organisation.ts'

/** Among the settings of an edition. */
export function PartnersLink({ editionId }: { readonly editionId: string }) {
  const t = useTranslations('partners')
  const organisation = useOrganisation()
  return (
    <LinkButton href={`/${organisation}/editions/${editionId}/partners`} icon="swap">
      {t('navigation')}
    </LinkButton>
  )
}
