import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { LinkButton } from '../../../../platform/web/design/LinkButton.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import type { InPair } from '../../../relationships/web/index.ts'
import { listOwnCheckIns } from '../../contract.ts'

/** The check-in of this pair that waits for me, in its room. */
export function CheckInOfPair({ relationship: { id } }: InPair) {
  const t = useTranslations('feedback.checkIn')
  const organisation = useOrganisation()
  const { data } = useEndpoint(listOwnCheckIns, {})
  const waiting = data?.checkIns.find(({ relationshipId }) => relationshipId === id)
  if (!waiting) return null
  return (
    <Banner
      tone="waiting"
      title={t(`title.${waiting.moment}`)}
      actions={<LinkButton href={`/${organisation}/check-ins/${waiting.id}`}>{t('answer')}</LinkButton>}
    >
      {t('waits', { count: 1 })}
    </Banner>
  )
}
