import { useTranslations } from 'use-intl'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useSession } from '../../../../platform/web/session.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { listOwnCommunity } from '../../contract.ts'
import styles from '../Community.module.css'

/** On the home page: answers to my questions, where my view is asked for, and questions of my themes that nobody answered. */
export function OwnCommunity() {
  const t = useTranslations('community.home')
  const organisation = useOrganisation()
  const waits = useSession()?.waits.some(
    ({ kind, role }) => kind.startsWith('community/') && role === 'member',
  )
  const { data } = useEndpoint(listOwnCommunity, {}, { enabled: waits === true })
  if (!waits || !data || data.waits.length === 0) return null
  return (
    <section className={styles.section}>
      <h2>{t('title')}</h2>
      <ul className={styles.lines}>
        {data.waits.map(({ threadId, editionId, title, as }) => (
          <li key={`${as} ${threadId}`} className={styles.line}>
            <TextLink href={`/${organisation}/community/${editionId}/${threadId}`} strong>
              {title}
            </TextLink>
            <p className={styles.help}>{t(as)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
