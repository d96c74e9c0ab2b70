import { useTranslations } from 'use-intl'
import type { Language } from '../../contract.ts'
import { Avatar } from '../design/Avatar.tsx'
import { Menu, type MenuEntry } from '../design/Menu.tsx'
import { Button as AriaButton } from 'react-aria-components'
import { Icon } from '../design/Icon.tsx'
import { useLanguage } from '../messages.tsx'
import type { NavigationItem } from '../page-route.ts'
import { useSession } from '../session.tsx'
import { themes, useTheme, type Theme } from '../theme.ts'
import styles from './AccountMenu.module.css'

export type AccountMenuProps = {
  /** Pages of one's own: profile, account. */
  items?: readonly NavigationItem[]
  /** Settings of the place and of the organisation, which many look for here. */
  settings?: readonly NavigationItem[]
  onLanguage?: (language: Language) => void
  /** What the person is here, under their name. */
  role?: string | undefined
  /** As the person is drawn elsewhere here. */
  colour?: 'green' | 'ear'
  compact?: boolean
}

/** Who I am, my language, my theme, and the way out. Without a session: language and theme only. */
export function AccountMenu({
  items = [],
  settings = [],
  onLanguage,
  role,
  colour = 'ear',
  compact = false,
}: AccountMenuProps) {
  const t = useTranslations('platform')
  const anyWord = useTranslations()
  const session = useSession()
  const { language, setLanguage } = useLanguage()
  const [theme, setTheme] = useTheme()
  const pages = (found: readonly NavigationItem[]): MenuEntry[] =>
    found.map(({ href, icon, labelKey }) => ({ id: href, href, icon, label: anyWord(labelKey) }))
  const entries: MenuEntry[] = [
    ...pages(items),
    ...(items.length > 0 ? [{ id: 'own', separator: true as const }] : []),
    ...pages(settings),
    ...(settings.length > 0 ? [{ id: 'settings', separator: true as const }] : []),
    {
      id: 'language',
      title: t('layout.language'),
      options: [
        { value: 'fr', label: 'Français' },
        { value: 'en', label: 'English' },
      ],
      value: language,
      onChange: (value) => {
        setLanguage(value as Language)
        onLanguage?.(value as Language)
      },
    },
    {
      id: 'theme',
      title: t('layout.theme'),
      options: themes.map((value) => ({ value, label: t(`layout.themes.${value}`) })),
      value: theme,
      onChange: (value) => setTheme(value as Theme),
    },
    ...(session
      ? [
          { id: 'line', separator: true as const },
          {
            id: 'sign-out',
            label: t('layout.signOut'),
            icon: 'sign-out' as const,
            onAction: session.signOut,
          },
        ]
      : []),
  ]
  return (
    <Menu label={t('layout.account')} entries={entries}>
      <AriaButton
        className={styles.button!}
        aria-label={session ? t('layout.accountOf', { name: session.person.name }) : t('layout.account')}
      >
        {session ? <Avatar name={session.person.name} colour={colour} /> : <Icon name="globe" />}
        {session && !compact && (
          <span className={styles.words}>
            <span className={styles.name}>{session.person.name}</span>
            <span className={styles.place}>{role ?? session.organisation.name}</span>
          </span>
        )}
        {session && !compact && <Icon name="more" size={18} />}
      </AriaButton>
    </Menu>
  )
}
