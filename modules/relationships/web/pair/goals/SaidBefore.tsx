import { useTranslations } from 'use-intl'
import { Disclosure } from '../../../../../platform/web/design/Disclosure.tsx'
import { useLongDay } from '../../../../../platform/web/use-long-day.ts'
import type { Goal } from '../../../contract.ts'
import styles from './Goals.module.css'

/** Where one was before, word by word: the way there is often the good news. */
export function SaidBefore({ said }: Pick<Goal, 'said'>) {
  const t = useTranslations('relationships.goals')
  const longDay = useLongDay()
  if (said.length === 0) return null
  return (
    <Disclosure level={3} title={t('before', { count: said.length })}>
      <ul>
        {said.map(({ at, words }) => (
          <li key={at} className={styles.known}>
            {t('saidOn', { day: longDay(at), words })}
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
