import type { Question } from '../../programmes/contract.ts'

/** One answer each, asked of both, and none that touches identity, health or belief. */
export function isForQuotas({ kind, askedOf, special }: Question): boolean {
  return (kind === 'one-option' || kind === 'level') && askedOf === 'both' && !special
}
