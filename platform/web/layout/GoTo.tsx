import {
  Autocomplete,
  Dialog,
  Input,
  Menu,
  MenuItem,
  Modal,
  ModalOverlay,
  SearchField,
  Text,
} from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { Avatar } from '../design/Avatar.tsx'
import { Icon } from '../design/Icon.tsx'
import { Key } from '../design/Key.tsx'
import type { Found } from '../go-to.ts'
import list from '../design/ListOption.module.css'
import styles from './GoTo.module.css'

export type GoToProps = {
  onClose: () => void
  words: string
  onWords: (words: string) => void
  /** What there is for these words, best first. */
  found: readonly Found[]
}

/** Finds pages, places and people by a few letters; Enter opens the first. */
export function GoTo({ onClose, ...finder }: GoToProps) {
  return (
    <ModalOverlay isOpen onOpenChange={(open) => !open && onClose()} isDismissable className={styles.veil!}>
      <Modal className={styles.box!}>
        <Finder onClose={onClose} {...finder} />
      </Modal>
    </ModalOverlay>
  )
}

function Finder({ onClose, words, onWords, found }: GoToProps) {
  const t = useTranslations('platform.goTo')
  return (
    <Dialog aria-label={t('title')} className={styles.dialog!}>
      <Autocomplete inputValue={words} onInputChange={onWords}>
        <SearchField aria-label={t('label')} autoFocus className={styles.search!}>
          <Icon name="search" />
          <Input className={styles.input!} placeholder={t('placeholder')} />
        </SearchField>
        <Menu
          aria-label={t('found')}
          className={styles.found!}
          items={found.map((one) => ({ ...one, id: one.href + one.label }))}
          onAction={onClose}
          renderEmptyState={() => <p className={styles.none}>{t('none')}</p>}
        >
          {(one) => (
            <MenuItem
              id={one.id}
              href={one.href}
              textValue={one.label}
              className={`${list.option} ${styles.one}`}
            >
              {({ isFocused }) => (
                <>
                  {'person' in one ? (
                    <Avatar name={one.person} colour="ear" size="small" />
                  ) : (
                    <Icon name={one.icon} />
                  )}
                  <Text slot="label" className={styles.words!}>
                    <strong>{one.label}</strong> {one.note && <span className={styles.note}>{one.note}</span>}
                  </Text>
                  {isFocused && <Key>↵</Key>}
                </>
              )}
            </MenuItem>
          )}
        </Menu>
      </Autocomplete>
      <p className={styles.foot}>{t('foot')}</p>
    </Dialog>
  )
}
