import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Menu, type MenuEntry } from '../../../../platform/web/design/Menu.tsx'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { useMedia } from '../../../../platform/web/use-media.ts'
import type { Language } from '../../../../platform/contract.ts'
import type { ThemeInUse } from '../../contract.ts'
import type { DraftTheme } from './draft-themes.ts'
import type { Tensions } from './tensions.ts'
import styles from './Themes.module.css'
import { ThemeScale } from './ThemeScale.tsx'

type ThemeRowProps = {
  theme: DraftTheme
  known: ThemeInUse | undefined
  at: number
  isLast: boolean
  language: Language
  tensions: Tensions
  onChange: (change: Partial<DraftTheme>) => void
  onMove: (by: -1 | 1) => void
  onRemove: () => void
  onMerge: (theme: ThemeInUse) => void
}

/** A theme in its two wordings, how many ask for how many places, and what can be done with it. */
export function ThemeRow({ theme, known, at, isLast, language, tensions, ...acts }: ThemeRowProps) {
  const t = useTranslations('enrolment.themes')
  const isWide = useMedia('(min-width: 1000px)')
  const { onChange, onMove, onRemove, onMerge } = acts
  const use = known ? tensions.figureOf(known) : null
  const number = at + 1
  const isNamed = known !== undefined && known.answers > 0
  const entries: MenuEntry[] = [
    { id: 'up', label: t('up'), icon: 'chevron-up', isDisabled: at === 0, onAction: () => onMove(-1) },
    { id: 'down', label: t('down'), icon: 'chevron-down', isDisabled: isLast, onAction: () => onMove(1) },
    ...(known ? [{ id: 'merge', label: t('merge.open'), onAction: () => onMerge(known) }] : []),
    {
      id: 'remove',
      label: t('remove'),
      icon: 'trash',
      isDisabled: isNamed,
      description: isNamed ? t('inUse', { count: known.answers }) : undefined,
      onAction: onRemove,
    },
  ]
  return (
    <li className={styles.row} data-state={known ? tensions.stateOf(known) : 'unused'}>
      {(['asking', 'offering'] as const).map((side) => (
        <TextField
          key={side}
          label={t(`${side}Of`, { number })}
          hideLabel={isWide}
          maxLength={120}
          value={theme[side][language]}
          onChange={(words) => onChange({ [side]: { ...theme[side], [language]: words } })}
        />
      ))}
      <span className={styles.scale}>{use && <ThemeScale use={use} />}</span>
      <span className={styles.number}>{use && t('use', { ...use })}</span>
      <div className={styles.acts}>
        <Menu label={t('actsOf', { number })} entries={entries}>
          <Button variant="quiet" size="small" icon="more" aria-label={t('actsOf', { number })} />
        </Menu>
      </div>
    </li>
  )
}
