import { useTranslations } from 'use-intl'
import { EmptyState } from '../../../../platform/web/design/EmptyState.tsx'
import { LinkButton } from '../../../../platform/web/design/LinkButton.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { InviteBackLink } from '../coming-back/InviteBackLink.tsx'

/** Before anybody has come: what will be here, and how to begin. */
export function NoPeople({ editionId }: { editionId: string }) {
  const t = useTranslations('enrolment.people')
  const organisation = useOrganisation()
  return (
    <>
      <PageHeader title={t('label')} />
      <EmptyState
        icon="people"
        title={t('noneTitle')}
        actions={
          <>
            <LinkButton
              href={`/${organisation}/editions/${editionId}/import`}
              variant="primary"
              icon="upload"
            >
              {t('import')}
            </LinkButton>
            <InviteBackLink editionId={editionId} />
          </>
        }
      >
        {t('noneText')}
      </EmptyState>
    </>
  )
}
