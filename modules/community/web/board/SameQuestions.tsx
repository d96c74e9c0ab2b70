import { useTranslations } from 'use-intl'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useSettled } from '../../../../platform/web/use-settled.ts'
import { findSameQuestions, type showCommunity } from '../../contract.ts'
import type { OutputOf } from '../../../../platform/contract.ts'
import styles from '../Community.module.css'
import { ThreadLine } from './ThreadLine.tsx'

type SameQuestionsProps = {
  readonly editionId: string
  readonly typed: string
  readonly themes: OutputOf<typeof showCommunity>['themes']
}

/** Already asked here? Shown while somebody types, before they ask; what was typed is kept where they go and read. */
export function SameQuestions({ editionId, typed, themes }: SameQuestionsProps) {
  const t = useTranslations('community.ask')
  const settled = useSettled(typed.slice(0, 200))
  const { data } = useEndpoint(
    findSameQuestions,
    { editionId, typed: settled },
    { enabled: settled.trim().length > 3, keepPrevious: true },
  )
  const threads = settled.trim().length > 3 ? (data?.threads ?? []) : []
  return (
    <div role="status">
      {threads.length > 0 && (
        <section className={styles.same}>
          <h3>{t('same')}</h3>
          <p className={styles.help}>{t('sameHelp')}</p>
          <ul className={styles.lines}>
            {threads.map((thread) => (
              <ThreadLine
                key={thread.id}
                thread={thread}
                editionId={editionId}
                themes={themes}
                isShown={false}
              />
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
