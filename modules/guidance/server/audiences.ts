import { audience } from '../../../platform/server/action.ts'

/** Whether advice comes by mail is its reader's to say, and nobody else's. */
export const selfOfAdvice = audience('self-of-advice', ({ person }, { personId }: { personId: string }) =>
  Promise.resolve(person.id === personId),
)
