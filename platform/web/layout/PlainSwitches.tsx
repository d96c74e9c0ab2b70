import { useTranslations } from 'use-intl'
import { Button } from '../design/Button.tsx'
import { useLanguage } from '../messages.tsx'
import { themes, useTheme, type Theme } from '../theme.ts'
import type { IconName } from '../design/icon-paths.ts'

const icons: Record<Theme, IconName> = { system: 'theme', light: 'sun', dark: 'moon' }
const names = { fr: 'Français', en: 'English' } as const

/** Language and theme as two buttons: a menu would weigh more than all the rest of the first page. */
export function PlainSwitches() {
  const t = useTranslations('platform.layout')
  const { language, setLanguage } = useLanguage()
  const [theme, setTheme] = useTheme()
  const other = language === 'fr' ? 'en' : 'fr'
  const next = themes[(themes.indexOf(theme) + 1) % themes.length]!
  return (
    <>
      <Button variant="quiet" icon="globe" onPress={() => setLanguage(other)}>
        <span lang={other}>{names[other]}</span>
      </Button>
      <Button
        variant="quiet"
        icon={icons[theme]}
        aria-label={t('themeNow', { theme: t(`themes.${theme}`) })}
        onPress={() => setTheme(next)}
      />
    </>
  )
}
