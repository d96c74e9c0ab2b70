import { useTranslations } from 'use-intl'
import { LinkButton } from '../../../../platform/web/design/LinkButton.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { listEarlierPeople } from '../../contract.ts'

/** The way to the people of earlier editions; a programme's first edition has none. */
export function InviteBackLink({ editionId }: { editionId: string }) {
  const t = useTranslations('enrolment.comingBack')
  const organisation = useOrganisation()
  const { data } = useEndpoint(listEarlierPeople, { editionId })
  if (!data || data.people.length === 0) return null
  return (
    <LinkButton href={`/${organisation}/editions/${editionId}/invite-back`} icon="people">
      {t('open')}
    </LinkButton>
  )
}
