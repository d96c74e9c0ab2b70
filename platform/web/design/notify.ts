import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components'

export type Notice = {
  message: string
  /** Takes back what was just done; while it is offered nothing is final. */
  undo?: (() => void) | undefined
  tone?: 'done' | 'care'
}

export const notices = new ToastQueue<Notice>({ maxVisibleToasts: 3 })

/** Says in passing what has just happened. Eight seconds without an undo, twelve with one. */
export function notify(notice: Notice): void {
  notices.add(notice, { timeout: notice.undo ? 12_000 : 8_000 })
}
