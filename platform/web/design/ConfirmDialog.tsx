import type { ReactNode } from 'react'
import { Banner } from './Banner.tsx'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'

export type ConfirmDialogProps = {
  readonly title: string
  /** What follows, said before it is done. */
  readonly children: ReactNode
  /** The way back, and the act. */
  readonly keep: string
  readonly act: string
  /** Where it takes something away for good. */
  readonly isDanger?: boolean
  readonly pending?: boolean
  /** Why it could not be done, in words. */
  readonly trouble?: string | undefined
  readonly onAct: () => void
  readonly onClose: () => void
}

/** A question before what no undo brings back. */
export function ConfirmDialog({
  title,
  children,
  keep,
  act,
  isDanger = false,
  pending = false,
  trouble,
  onAct,
  onClose,
}: ConfirmDialogProps) {
  return (
    <Dialog
      isOpen
      role="alertdialog"
      size="small"
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button variant="quiet" onPress={onClose}>
            {keep}
          </Button>
          <Button variant={isDanger ? 'danger' : 'primary'} pending={pending} onPress={onAct}>
            {act}
          </Button>
        </>
      }
    >
      {children}
      {trouble !== undefined && (
        <Banner tone="care" live>
          {trouble}
        </Banner>
      )}
    </Dialog>
  )
}
