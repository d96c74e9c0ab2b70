import { useTranslations } from 'use-intl'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'
import { Key } from '../../../../platform/web/design/Key.tsx'
import styles from './ShortcutsDialog.module.css'

const shortcuts = [
  { id: 'move', keys: ['↑', '↓'] },
  { id: 'open', keys: ['↵'] },
  { id: 'close', keys: ['Esc'] },
  { id: 'lock', keys: ['V', 'L'] },
  { id: 'avoid', keys: ['E'] },
  { id: 'undo', keys: ['Ctrl', 'Z'] },
  { id: 'redo', keys: ['Ctrl', '⇧', 'Z'] },
  { id: 'search', keys: ['/'] },
  { id: 'help', keys: ['?'] },
] as const

/** All the keys, each beside what it does. */
export function ShortcutsDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const t = useTranslations('matching.studio.keys')
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t('title')} size="small">
      <dl className={styles.list}>
        {shortcuts.map(({ id, keys }) => (
          <div key={id} className={styles.line}>
            <dt className={styles.keys}>
              {keys.map((key) => (
                <Key key={key}>{key}</Key>
              ))}
            </dt>
            <dd>{t(`does.${id}`)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
