import { useTranslations } from 'use-intl'
import { EmptyState } from '../../../../platform/web/design/EmptyState.tsx'
import { LinkButton } from '../../../../platform/web/design/LinkButton.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'

/** Before publication: what will be here, and the way to the studio. */
export function NoPairs({ editionId }: { editionId: string }) {
  const t = useTranslations('relationships.pairs')
  const organisation = useOrganisation()
  return (
    <>
      <PageHeader title={t('label')} />
      <EmptyState
        icon="pair"
        title={t('noneTitle')}
        actions={
          <LinkButton href={`/${organisation}/editions/${editionId}/matching`} variant="primary">
            {t('toStudio')}
          </LinkButton>
        }
      >
        {t('noneText')}
      </EmptyState>
    </>
  )
}
