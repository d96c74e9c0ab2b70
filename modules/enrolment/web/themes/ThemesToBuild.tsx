import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { RadioGroup } from '../../../../platform/web/design/RadioGroup.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import type { EditionThemes, ThemeInUse } from '../../contract.ts'
import { mostThemes } from '../../themes/tension.ts'
import { withChange, withMerge, withMove, without, withTheme, type Draft } from './draft-themes.ts'
import { MergeDialog } from './MergeDialog.tsx'
import type { Tensions } from './tensions.ts'
import { ThemeRow } from './ThemeRow.tsx'
import { ThemesCalledOut } from './ThemesCalledOut.tsx'
import styles from './Themes.module.css'

type ThemesToBuildProps = {
  saved: EditionThemes
  tensions: Tensions
  draft: Draft
  onChange: (draft: Draft) => void
}

/** All themes in their order, in one language at a time, and what could be done about those that jam. */
export function ThemesToBuild({ saved, tensions, draft, onChange }: ThemesToBuildProps) {
  const t = useTranslations('enrolment.themes')
  const screen = useLanguage().language
  const [language, setLanguage] = useState(screen)
  const [merging, setMerging] = useState<ThemeInUse>()
  const inUse = new Map(saved.themes.map((theme) => [theme.key, theme]))
  const others = (key: string) =>
    draft.themes.flatMap((one) => {
      const known = one.key === null || one.key === key ? undefined : inUse.get(one.key)
      return known ? [known] : []
    })
  return (
    <div className={styles.page}>
      <RadioGroup
        label={t('language')}
        orientation="horizontal"
        value={language}
        onChange={setLanguage}
        options={(['fr', 'en'] as const).map((value) => ({ value, label: t(`languages.${value}`) }))}
      />
      <div>
        <div className={styles.heads} aria-hidden="true">
          <span>{t('asking')}</span>
          <span>{t('offering')}</span>
          <span className={styles.scale} />
          <span className={styles.number}>
            {tensions.basis === 'last' ? saved.lastName![screen] : tensions.basis === 'now' && t('now')}
          </span>
        </div>
        <ol className={styles.list}>
          {draft.themes.map((theme, at) => (
            <ThemeRow
              key={theme.id}
              theme={theme}
              known={theme.key === null ? undefined : inUse.get(theme.key)}
              at={at}
              isLast={at === draft.themes.length - 1}
              language={language}
              tensions={tensions}
              onChange={(change) => onChange(withChange(draft, theme.id, change))}
              onMove={(by) => onChange(withMove(draft, at, by))}
              onRemove={() => onChange(without(draft, theme.id))}
              onMerge={setMerging}
            />
          ))}
        </ol>
      </div>
      <div className={styles.foot}>
        <Button icon="plus" onPress={() => onChange(withTheme(draft, crypto.randomUUID()))}>
          {t('add')}
        </Button>
        <p className={styles.muted}>
          {t(draft.themes.length > mostThemes ? 'tooMany' : 'most', {
            most: mostThemes,
            count: draft.themes.length,
          })}
        </p>
      </div>
      <ThemesCalledOut saved={saved} tensions={tensions} draft={draft} onMerge={setMerging} />
      {tensions.basis !== null && <p className={styles.muted}>{t('legend')}</p>}
      {merging && (
        <MergeDialog
          theme={merging}
          others={others(merging.key)}
          tensions={tensions}
          onMerge={(into) => onChange(withMerge(draft, merging.key, into))}
          onClose={() => setMerging(undefined)}
        />
      )}
    </div>
  )
}
