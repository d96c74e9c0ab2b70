import { useTranslations } from 'use-intl'
import { LinkButton } from '../../../../platform/web/design/LinkButton.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import type { OwnRelationship, RelationshipStatus } from '../../contract.ts'
import { firstName } from '../../../../platform/first-name.ts'
import { CharterLine } from './CharterLine.tsx'
import { useLongDay } from '../../../../platform/web/use-long-day.ts'

/** This pair will not be: kind words, nobody's fault, and what comes next. */
export function ClosedPair({
  relationship,
  status,
}: {
  relationship: OwnRelationship
  status: Exclude<RelationshipStatus, 'proposed' | 'active' | 'ended'>
}) {
  const t = useTranslations('relationships.closed')
  const longDay = useLongDay()
  const organisation = useOrganisation()
  const { answer, partner, teamRemindedAt } = relationship
  const kind = answer === 'declined' ? 'byMe' : status
  return (
    <>
      <PageHeader title={t(`${kind}.title`)}>
        <p>{t(`${kind}.text`, { name: firstName(partner.name) })}</p>
        {teamRemindedAt && <p>{t('teamKnows', { by: longDay(teamRemindedAt) })}</p>}
      </PageHeader>
      {relationship.chartersAccepted.length > 0 && <CharterLine relationship={relationship} />}
      <LinkButton href={`/${organisation}`} icon="home">
        {t('home')}
      </LinkButton>
    </>
  )
}
