import type { Actor, Stage } from '../stage/open-stage.ts'

/** The edition that is lived, and who leads it. */
export type Edition = { readonly stage: Stage; readonly lead: Actor; readonly editionId: string }
