import { useTranslations } from 'use-intl'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import type { OwnSearch } from '../../contract.ts'
import styles from '../mentor/Mentor.module.css'
import { useRequestWords } from './use-request-words.ts'
import { NeedWords } from '../NeedWords.tsx'

/** My requests, the latest first: whom, where it stands, why. */
export function SearchLines({ searches }: { readonly searches: readonly OwnSearch[] }) {
  const t = useTranslations('requests.mine')
  const words = useRequestWords()
  const organisation = useOrganisation()
  if (searches.length === 0) return null
  return (
    <section>
      <h2>{t('title')}</h2>
      <ul className={styles.lines}>
        {searches.map((search) => {
          const { tone, words: state } = words.search(search.status)
          return (
            <li key={search.id} className={styles.row}>
              <p className={styles.states}>
                <TextLink href={`/${organisation}/searches/${search.id}`} strong>
                  {search.requests.map(({ mentor }) => mentor.name).join(', ')}
                </TextLink>
                <Badge tone={tone}>{state}</Badge>
              </p>
              <p className={styles.quiet}>
                <NeedWords need={search.need} />
              </p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
