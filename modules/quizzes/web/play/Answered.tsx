import { useTranslations } from 'use-intl'
import { classNames } from '../../../../platform/web/design/class-names.ts'
import { Icon } from '../../../../platform/web/design/Icon.tsx'
import { PartBar } from '../../../../platform/web/design/PartBar.tsx'
import type { PlayedQuestion } from '../../contract.ts'
import styles from '../Quiz.module.css'

/** Which is right, in words and by a mark; why; and, from five answers on, a bar for each. */
export function Answered({ question }: { readonly question: PlayedQuestion }) {
  const t = useTranslations('quizzes.play')
  const { wording, options, mine, right, why, bars } = question
  const total = bars?.reduce((sum, { count }) => sum + count, 0) ?? 0
  return (
    <article className={styles.answered}>
      <h2 className={styles.wording}>{wording}</h2>
      <ul>
        {options.map(({ key, label }) => {
          const count = bars?.find(({ option }) => option === key)?.count
          return (
            <li key={key} className={classNames(styles.option, key === right && styles.right)}>
              <span className={styles.label}>
                {key === right && <Icon name="check" size={18} />}
                {label}
                <span className={styles.help}>
                  {[key === right && t('isRight'), key === mine && t('isMine')].filter(Boolean).join(', ')}
                </span>
              </span>
              {count !== undefined && (
                <>
                  <span className={styles.count}>{t('count', { count })}</span>
                  <span className={styles.bar}>
                    <PartBar value={count} max={total} />
                  </span>
                </>
              )}
            </li>
          )
        })}
      </ul>
      {why && <p>{why}</p>}
    </article>
  )
}
