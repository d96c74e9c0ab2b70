import { part, type Part } from '../../../platform/web/slots.ts'
import { doneFound, gesturesFound } from '../../programmes/web/index.ts'

export const parts: readonly Part[] = [
  part(gesturesFound, async () => (await import('./use-contact-gestures.ts')).useContactGestures),
  part(doneFound, async () => (await import('./use-done-contacts.ts')).useDoneContacts),
]
