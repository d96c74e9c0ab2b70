import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { showConversation } from '../../contract.ts'
import { MessageList } from './MessageList.tsx'

type EarlierMessagesProps = {
  readonly relationshipId: string
  readonly before: number
  readonly isTeam: boolean
}

/** One page before those that are shown, and the way to the page before it. */
export function EarlierMessages({ relationshipId, before, isTeam }: EarlierMessagesProps) {
  const t = useTranslations('conversations.page')
  const [isEarlierShown, setIsEarlierShown] = useState(false)
  const { data } = useEndpoint(showConversation, { id: relationshipId, before })
  if (!data) return <Loading />
  return (
    <>
      {data.earlierThan !== null &&
        (isEarlierShown ? (
          <EarlierMessages relationshipId={relationshipId} before={data.earlierThan} isTeam={isTeam} />
        ) : (
          <Button onPress={() => setIsEarlierShown(true)}>{t('earlier')}</Button>
        ))}
      <MessageList
        relationshipId={relationshipId}
        messages={data.messages}
        isTeam={isTeam}
        readNumber={Infinity}
        label={t('earlier')}
      />
    </>
  )
}
