import type { ConfidenceKind, ReadBy } from './contract.ts'

/** The deputy reads what nobody took up in two days, and tells it to nobody else. */
export const deputyAfterHours = 48

export function readsAsDeputy(confidedAt: string, now: string): boolean {
  return Date.parse(now) - Date.parse(confidedAt) >= deputyAfterHours * 3_600_000
}

export function whyNotConfide(
  said: { readonly kind: ConfidenceKind; readonly words: string; readonly readBy: ReadBy },
  standing: { readonly readBy: ReadBy; readonly isActive: boolean; readonly hasOpenWish: boolean },
): 'reader-changed' | 'not-active' | 'already-said' | 'no-words' | undefined {
  if (said.kind === 'concern' && said.words === '') return 'no-words'
  if (said.kind === 'change' && !standing.isActive) return 'not-active'
  if (said.kind === 'change' && standing.hasOpenWish) return 'already-said'
  return said.readBy === standing.readBy ? undefined : 'reader-changed'
}

export const stateOf = (said: { readonly withdrawnAt: string | null; readonly closedAt: string | null }) => {
  if (said.withdrawnAt !== null) return 'withdrawn' as const
  return said.closedAt === null ? ('open' as const) : ('closed' as const)
}

/** Somebody who leads the edition, or takes part in it, is not neutral. */
export function whyNotReferent(person: {
  readonly leads: boolean
  readonly takesPart: boolean
  readonly hasOtherPlace: boolean
}): 'leads-edition' | 'takes-part' | 'has-other-place' | undefined {
  if (person.leads) return 'leads-edition'
  if (person.takesPart) return 'takes-part'
  return person.hasOtherPlace ? 'has-other-place' : undefined
}
