import { useTranslations } from 'use-intl'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { ActQuestion, type ActPageProps } from '../../../people/web/index.ts'
import { declineRelationship, showProposal } from '../../contract.ts'
import { NoLongerAsked } from './NoLongerAsked.tsx'
import { usePartnerNames } from './use-partner-names.ts'

/** No to a proposal from its mail: no reason asked, and the other reads none. */
export function DeclineByLink({ subject }: ActPageProps) {
  const t = useTranslations('relationships')
  const { data, error, refetch } = useEndpoint(showProposal, { id: subject }, { forgets: true })
  const name = usePartnerNames(data)
  if (error && !data) return <ErrorState error={error} module="relationships" onRetry={refetch} />
  if (!data) return <Loading />
  if (!data.isOpen) return <NoLongerAsked />
  return (
    <ActQuestion
      act={declineRelationship}
      input={{ id: subject }}
      module="relationships"
      title={t('act.decline.title', { name })}
      button={t('act.decline.button')}
      done={{ title: t('act.decline.doneTitle'), text: t('act.decline.doneText') }}
    >
      <p>{t('act.decline.text', { name })}</p>
    </ActQuestion>
  )
}
