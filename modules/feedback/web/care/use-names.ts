import { useFormatter } from 'use-intl'
import type { Listeners } from '../../contract.ts'

/** Who listens, as one text; nothing while it is not known. */
export function useNames(listeners: Pick<Listeners, 'names'> | undefined): string {
  const format = useFormatter()
  return listeners ? format.list(listeners.names) : ''
}
