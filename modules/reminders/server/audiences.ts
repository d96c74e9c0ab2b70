import { audience } from '../../../platform/server/action.ts'

/** Reminders are their reader's to stop, and nobody else's. */
export const selfOfReminders = audience(
  'self-of-reminders',
  ({ person }, { personId }: { personId: string }) => Promise.resolve(person.id === personId),
)
