import { useTranslations } from 'use-intl'
import { LinkButton } from '../../../../platform/web/design/LinkButton.tsx'
import { useSession } from '../../../../platform/web/session.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { listOwnSearches, listReceivedRequests } from '../../contract.ts'
import { ReceivedLine } from '../answer/ReceivedLine.tsx'
import styles from '../mentor/Mentor.module.css'
import { OpenSearch } from '../own/OpenSearch.tsx'

/** On the home: who waits for my answer, what waits for others', and the way to ask. */
export function OwnRequests() {
  const t = useTranslations('requests.home')
  const organisation = useOrganisation()
  const roles = useSession()?.places.flatMap((place) => place.roles.map(({ name }) => name)) ?? []
  const [asks, isAsked] = [roles.includes('asking'), roles.includes('asked')]
  const own = useEndpoint(listOwnSearches, {}, { enabled: asks })
  const received = useEndpoint(listReceivedRequests, {}, { enabled: isAsked })
  const waiting = received.data?.requests.filter(({ status }) => status === 'sent') ?? []
  const open =
    own.data?.searches.filter(
      ({ status }) => status === 'open' || status === 'by-hand' || status === 'agreeing',
    ) ?? []
  if (!asks && waiting.length === 0) return null
  return (
    <section className={styles.main}>
      {waiting.length > 0 && (
        <>
          <h2>{t('waiting', { count: waiting.length })}</h2>
          <ul className={styles.list}>
            {waiting.map((request) => (
              <ReceivedLine key={request.id} request={request} />
            ))}
          </ul>
        </>
      )}
      {open.map((search) => (
        <OpenSearch key={search.id} search={search} />
      ))}
      {asks && open.length === 0 && (
        <div className={styles.acts}>
          <LinkButton href={`/${organisation}/find`}>{t('find')}</LinkButton>
        </div>
      )}
    </section>
  )
}
