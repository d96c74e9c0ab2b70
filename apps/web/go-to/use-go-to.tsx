import { useEffect, useState, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../platform/web/design/Button.tsx'
import { Key } from '../../../platform/web/design/Key.tsx'
import type { Menu } from '../../../platform/web/layout/menu.ts'
import { GoToDialog } from './GoToDialog.tsx'

/** "Go to…": its buttons for both widths, and what they open; Ctrl K or / opens it anywhere. */
export function useGoTo(menu: Menu): { wide: ReactNode; compact: ReactNode; dialog: ReactNode } {
  const t = useTranslations('platform.goTo')
  const [isOpen, setIsOpen] = useState(false)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!asksToGo(event)) return
      event.preventDefault()
      setIsOpen(true)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
  const open = () => setIsOpen(true)
  return {
    wide: (
      <Button variant="quiet" size="small" icon="search" onPress={open}>
        {t('button')} <Key>{t('keys')}</Key>
      </Button>
    ),
    compact: <Button variant="quiet" icon="search" aria-label={t('button')} onPress={open} />,
    dialog: isOpen && <GoToDialog menu={menu} onClose={() => setIsOpen(false)} />,
  }
}

function asksToGo(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.altKey) return false
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') return true
  // A slash that somebody types is theirs.
  const types =
    event.target instanceof Element &&
    event.target.closest('input, textarea, select, [contenteditable], [role=dialog]')
  return event.key === '/' && !event.ctrlKey && !event.metaKey && !types
}
