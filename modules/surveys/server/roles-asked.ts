import type { AskedOf } from '../contract.ts'

/** Whom of an edition a survey asks. */
export const rolesAsked = ({ askedOf }: { readonly askedOf: AskedOf }) =>
  askedOf === 'both' ? (['mentee', 'mentor'] as const) : ([askedOf] as const)
