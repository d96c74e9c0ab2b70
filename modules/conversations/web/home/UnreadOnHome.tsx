import { useTranslations } from 'use-intl'
import { useFormatter } from '../../../../platform/web/use-formatter.ts'
import { firstName } from '../../../../platform/first-name.ts'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useSession } from '../../../../platform/web/session.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { listOwnRelationships } from '../../../relationships/contract.ts'
import { useSince } from '../../../relationships/web/index.ts'
import styles from '../Talk.module.css'

/** From whom messages wait, in any pair; nothing where none does. */
export function UnreadOnHome() {
  const t = useTranslations('conversations.home')
  const since = useSince()
  const format = useFormatter()
  const organisation = useOrganisation()
  const waits = useSession()?.waits.filter(({ kind }) => kind === 'conversations/unread') ?? []
  const { data } = useEndpoint(listOwnRelationships, {}, { enabled: waits.length > 0 })
  const found = waits.flatMap((wait) => {
    const pair = data?.relationships.find(({ id }) => id === wait.subjectId)
    return pair ? [{ wait, pair }] : []
  })
  if (found.length === 0) return null
  return (
    <section className={styles.section}>
      <h2>{t('title')}</h2>
      <ul className={styles.waits}>
        {found.map(({ wait, pair }) => (
          <li key={pair.id} className={styles.wait}>
            <TextLink href={`/${organisation}/pairs/${pair.id}/messages`} strong>
              {t('from', { names: format.list(pair.partners.map(({ name }) => firstName(name))) })}
            </TextLink>
            <span className={styles.help}>
              {t('waits', { count: wait.count, since: wait.since ? since(wait.since) : '' })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
