import { useTranslations } from 'use-intl'
import { EmptyState } from '../../../platform/web/design/EmptyState.tsx'
import { LinkButton } from '../../../platform/web/design/LinkButton.tsx'
import { PageHeader } from '../../../platform/web/design/PageHeader.tsx'
import { useOrganisation } from '../../../platform/web/use-organisation.ts'

/** Before the first proposal: what will be here, and the way to the studio. */
export function NothingToFollow({ editionId }: { editionId: string }) {
  const t = useTranslations('insights')
  const organisation = useOrganisation()
  return (
    <>
      <PageHeader title={t('navigation.followUp')} />
      <EmptyState
        icon="eye"
        title={t('followUp.emptyTitle')}
        actions={
          <LinkButton href={`/${organisation}/editions/${editionId}/matching`} variant="primary">
            {t('followUp.toStudio')}
          </LinkButton>
        }
      >
        {t('followUp.emptyText')}
      </EmptyState>
    </>
  )
}
