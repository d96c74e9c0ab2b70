import { useTranslations } from 'use-intl'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { ActQuestion, type ActPageProps } from '../../../people/web/index.ts'
import { acceptRelationship, showProposal } from '../../contract.ts'
import { AgreementCard } from '../pair/AgreementCard.tsx'
import { charterWithin } from '../pair/CharterButton.tsx'
import { Reasons } from '../pair/Reasons.tsx'
import { usePartnerNames } from './use-partner-names.ts'

/** Yes to a proposal from its mail: who, why, what is agreed, and one button. */
export function AcceptByLink({ subject }: ActPageProps) {
  const t = useTranslations('relationships')
  const { data, error, refetch } = useEndpoint(showProposal, { id: subject }, { forgets: true })
  const name = usePartnerNames(data)
  if (error && !data) return <ErrorState error={error} module="relationships" onRetry={refetch} />
  if (!data) return <Loading />
  return (
    <ActQuestion
      act={acceptRelationship}
      input={{ id: subject }}
      module="relationships"
      title={t('act.accept.title', { name })}
      button={t('pair.suitsMe')}
      done={{ title: t('act.accept.doneTitle'), text: t('act.accept.doneText', { name }) }}
    >
      <Reasons reasons={data.reasons} />
      <AgreementCard relationship={data} />
      <p>{t.rich('pair.alsoCharter', { charter: charterWithin(data) })}</p>
    </ActQuestion>
  )
}
