import { useEffect, useRef, type ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { Button } from './Button.tsx'
import styles from './Dialog.module.css'

export type DialogProps = {
  isOpen: boolean
  onClose: () => void
  title: ReactNode
  children: ReactNode
  /** Buttons at the foot, the main one last in the order of reading on a wide screen. */
  actions?: ReactNode
  size?: 'small' | 'medium' | 'large'
  /** alertdialog: something must be decided before going on. */
  role?: 'dialog' | 'alertdialog'
}

const doubleClickMs = 500

/**
 * A box above the page; Escape, the veil and the cross close it, and the focus goes back where it was. Meanwhile it
 * stays within, also when the button that had it gives way to what comes next.
 */
export function Dialog({
  isOpen,
  onClose,
  title,
  children,
  actions,
  size = 'medium',
  role = 'dialog',
}: DialogProps) {
  const t = useTranslations('platform.actions')
  const box = useRef<HTMLElement>(null)
  const openedAt = useRef(0)
  useEffect(() => {
    if (isOpen) openedAt.current = performance.now()
  }, [isOpen])
  useEffect(() => {
    // Escape and Tab are heard from within only.
    if (isOpen && document.activeElement === document.body) box.current?.focus()
  })
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable={role === 'dialog'}
      // The second click of somebody who clicks twice on the button that opens falls on the veil.
      shouldCloseOnInteractOutside={() => performance.now() - openedAt.current > doubleClickMs}
      className={styles.veil!}
    >
      <Modal className={`${styles.box} ${styles[size]}`}>
        <AriaDialog ref={box} role={role} className={styles.dialog!}>
          <header className={styles.header}>
            <Heading slot="title" level={2} className={styles.title!}>
              {title}
            </Heading>
            <Button variant="quiet" size="small" icon="close" aria-label={t('close')} onPress={onClose} />
          </header>
          <div className={styles.body}>{children}</div>
          {actions && <footer className={styles.actions}>{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
