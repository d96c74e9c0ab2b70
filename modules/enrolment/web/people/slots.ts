import { slot, type Slot } from '../../../../platform/web/slots.ts'

/** A hook: by whom some came, in words and by their enrolment, where a later module knows it; there is one at most. */
export const peopleOrigins: Slot<(editionId: string) => ReadonlyMap<string, string>> = slot('people.origins')
