import { useTranslations } from 'use-intl'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { useSince, type InPair } from '../../../relationships/web/index.ts'
import { MessageRow } from '../page/MessageRow.tsx'
import styles from '../Talk.module.css'
import { useConversation } from '../use-conversation.ts'
import { Composer } from '../write/Composer.tsx'

const shown = 2

/** The last words of the two, whose turn it is, and where to answer. */
export function TalkCard({ relationship: { id, partners } }: InPair) {
  const t = useTranslations('conversations.talk')
  const since = useSince()
  const organisation = useOrganisation()
  const { data, names } = useConversation(id, shown)
  if (!data) return null
  const { messages, waitsSince, whyNot, unread } = data
  return (
    <section className={styles.section}>
      <header className={styles.header}>
        <h2>{t('title')}</h2>
        {waitsSince && <Badge tone="waiting">{t('yourTurn', { since: since(waitsSince) })}</Badge>}
      </header>
      {messages.length === 0 ? (
        <p className={styles.help}>{t(partners.length > 1 ? 'noneTeam' : 'none')}</p>
      ) : (
        <ol className={styles.messages}>
          {messages.slice(-shown).map((message) => (
            <MessageRow key={message.id} message={message} isTeam={partners.length > 1} />
          ))}
        </ol>
      )}
      <Composer relationshipId={id} names={names} whyNot={whyNot} rows={2} />
      {messages.length > 0 && (
        <p>
          <TextLink href={`/${organisation}/pairs/${id}/messages`}>
            {unread > shown ? t('allUnread', { unread }) : t('all')}
          </TextLink>
        </p>
      )}
    </section>
  )
}
