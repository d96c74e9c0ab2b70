import type { ReactNode } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { Button } from './Button.tsx'
import styles from './SidePanel.module.css'

export type SidePanelProps = {
  isOpen: boolean
  onClose: () => void
  title: ReactNode
  children: ReactNode
  actions?: ReactNode
}

/** Details beside the page; on a phone it rises from the foot of the screen. */
export function SidePanel({ isOpen, onClose, title, children, actions }: SidePanelProps) {
  const t = useTranslations('platform.actions')
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable
      className={styles.veil!}
    >
      <Modal className={styles.panel!}>
        <Dialog className={styles.dialog!}>
          <header className={styles.header}>
            <Heading slot="title" level={2} className={styles.title!}>
              {title}
            </Heading>
            <Button variant="quiet" size="small" icon="close" aria-label={t('close')} onPress={onClose} />
          </header>
          <div className={styles.body}>{children}</div>
          {actions && <footer className={styles.actions}>{actions}</footer>}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
