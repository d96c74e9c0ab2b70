import { Refusal } from '../../../../platform/web/refusal.ts'

/** The person asked for it: nothing has gone wrong. */
export function wasCancelled(error: unknown): boolean {
  return error instanceof Refusal && error.code === 'computation-cancelled'
}
