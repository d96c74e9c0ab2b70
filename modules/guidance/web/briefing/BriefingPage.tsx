import { useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { readBriefing, showBriefing } from '../../contract.ts'
import { BriefingCard } from './BriefingCard.tsx'

/** Three cards before a first conversation, one at a time; read once, and found again in the library. */
export function BriefingPage() {
  const t = useTranslations('guidance.briefing')
  const refusalText = useRefusalText('guidance')
  const { id = '' } = useParams()
  const organisation = useOrganisation()
  const navigate = useNavigate()
  const [at, setAt] = useState(0)
  const { data, error, refetch } = useEndpoint(showBriefing, { id })
  const leave = () => void navigate(`/${organisation}/pairs/${id}`)
  const read = useAction(readBriefing, {
    onSuccess: leave,
    onError: (refusal) => notify({ message: refusalText(refusal), tone: 'care' }),
  })
  if (error && !data) return <ErrorState error={error} module="guidance" onRetry={refetch} />
  if (!data) return <Loading />
  const card = data.cards[at]
  if (!card) return <ErrorState error={new Error(t('none'))} module="guidance" onRetry={leave} />
  const isLast = at === data.cards.length - 1
  return (
    <BriefingCard
      key={card.key}
      card={card}
      at={at}
      briefing={data}
      pending={read.pending}
      onNext={() => (!isLast ? setAt(at + 1) : data.readAt === null ? read.run({ id }) : leave())}
      onBack={at === 0 ? undefined : () => setAt(at - 1)}
      onLeave={leave}
    />
  )
}
