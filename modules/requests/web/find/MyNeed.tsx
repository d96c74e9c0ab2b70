import { useTranslations } from 'use-intl'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import type { OutputOf } from '../../../../platform/contract.ts'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import type { listSuggestions } from '../../contract.ts'
import styles from '../mentor/Mentor.module.css'

type MyNeedProps = { readonly editionId: string; readonly about: OutputOf<typeof listSuggestions> }

/** What I said that I look for, and the way to say it anew. */
export function MyNeed({ editionId, about: { problem, needs, themes } }: MyNeedProps) {
  const t = useTranslations('requests.myNeed')
  const { language } = useLanguage()
  const organisation = useOrganisation()
  const wanted = themes.filter(({ key }) => needs.includes(key))
  return (
    <section className={styles.main}>
      <h2>{t('title')}</h2>
      {problem && <p className={styles.need}>{problem}</p>}
      {wanted.length > 0 && (
        <ul className={styles.tags}>
          {wanted.map(({ key, words }) => (
            <li key={key} className={styles.tag}>
              {words[language]}
            </li>
          ))}
        </ul>
      )}
      <p>
        <TextLink href={`/${organisation}/find/${editionId}/needs`} strong>
          {t(problem || wanted.length > 0 ? 'again' : 'begin')}
        </TextLink>
      </p>
    </section>
  )
}
