import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { LinkButton } from '../../../../platform/web/design/LinkButton.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useFormatter } from '../../../../platform/web/use-formatter.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { listApplications } from '../../contract.ts'

/** On the page of the call: who closes it is told who still waits for an answer. */
export function StillWaiting({ editionId, state }: { readonly editionId: string; readonly state: string }) {
  const t = useTranslations('reviews.stillWaiting')
  const format = useFormatter()
  const organisation = useOrganisation()
  const { data } = useEndpoint(listApplications, { editionId })
  const waits = data?.applications.flatMap(({ waitsSince }) => waitsSince ?? []).toSorted() ?? []
  if (waits.length === 0) return null
  const isOpen = state === 'open'
  return (
    <Banner
      tone={isOpen ? 'info' : 'care'}
      title={t(isOpen ? 'open' : 'closed', { count: waits.length })}
      actions={
        <LinkButton href={`/${organisation}/editions/${editionId}/applications`}>{t('answer')}</LinkButton>
      }
    >
      {t('since', { day: format.dateTime(new Date(waits[0]!), { day: 'numeric', month: 'long' }) })}
    </Banner>
  )
}
