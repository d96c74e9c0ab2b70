import { useTranslations } from 'use-intl'
import { classNames } from '../../../../platform/web/design/class-names.ts'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import type { OutputOf } from '../../../../platform/contract.ts'
import type { showCommunity } from '../../contract.ts'
import styles from '../Community.module.css'

export type Chosen = { readonly theme?: string; readonly only?: 'waiting' | 'mine' | 'links' }

type FiltersProps = {
  readonly themes: OutputOf<typeof showCommunity>['themes']
  readonly chosen: Chosen
  readonly onChoose: (chosen: Chosen) => void
}

/** All, what waits, what I follow, links, and the themes of which something was asked. */
export function Filters({ themes, chosen, onChoose }: FiltersProps) {
  const t = useTranslations('community.list')
  const { language } = useLanguage()
  const choices: readonly { key: string; label: string; of: Chosen; isChosen: boolean }[] = [
    { key: 'all', label: t('all'), of: {}, isChosen: !chosen.theme && !chosen.only },
    ...(['waiting', 'mine', 'links'] as const).map((only) => ({
      key: only,
      label: t(only),
      of: { only },
      isChosen: chosen.only === only,
    })),
    ...themes
      .filter(({ key, count }) => count > 0 || key === chosen.theme)
      .map(({ key, words, count }) => ({
        key: `theme-${key}`,
        label: t('themeCount', { theme: words[language], count }),
        of: { theme: key },
        isChosen: chosen.theme === key,
      })),
  ]
  return (
    <div role="group" aria-label={t('filters')} className={classNames(styles.chips, styles.filters)}>
      {choices.map(({ key, label, of, isChosen }) => (
        <button
          key={key}
          type="button"
          aria-pressed={isChosen}
          className={classNames(styles.chip, isChosen && styles.chipChosen)}
          onClick={() => onChoose(of)}
        >
          {label}
        </button>
      ))}
    </div>
  )
}
