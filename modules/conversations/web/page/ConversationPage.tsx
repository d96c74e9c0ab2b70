import { useState } from 'react'
import { useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import styles from '../Talk.module.css'
import { useConversation } from '../use-conversation.ts'
import { Composer } from '../write/Composer.tsx'
import { Care } from './Care.tsx'
import { EarlierMessages } from './EarlierMessages.tsx'
import { MessageList } from './MessageList.tsx'

/** All that the two wrote to each other, and where to answer. */
export function ConversationPage() {
  const t = useTranslations('conversations.page')
  const organisation = useOrganisation()
  const { id = '' } = useParams()
  const { data, error, refetch, names } = useConversation(id, Infinity)
  const [isEarlierShown, setIsEarlierShown] = useState(false)
  if (error && !data) return <ErrorState error={error} module="conversations" onRetry={refetch} />
  if (!data) return <Loading />
  const { messages, earlierThan, others, readNumber, whyNot } = data
  const isTeam = others.length > 1
  return (
    <>
      <PageHeader
        title={t('title', { names })}
        eyebrow={<TextLink href={`/${organisation}/pairs/${id}`}>{t('back')}</TextLink>}
      >
        <p>{t(isTeam ? 'whoReadsTeam' : 'whoReads')}</p>
      </PageHeader>
      <div className={styles.page}>
        {earlierThan !== null &&
          (isEarlierShown ? (
            <EarlierMessages relationshipId={id} before={earlierThan} isTeam={isTeam} />
          ) : (
            <Button onPress={() => setIsEarlierShown(true)}>{t('earlier')}</Button>
          ))}
        {messages.length === 0 ? (
          <p className={styles.help}>{t('noneYet')}</p>
        ) : (
          <MessageList
            relationshipId={id}
            messages={messages}
            isTeam={isTeam}
            readNumber={readNumber}
            label={t('list')}
          />
        )}
        <Composer relationshipId={id} names={names} whyNot={whyNot} rows={4} />
        <Care conversation={data} names={names} />
      </div>
    </>
  )
}
