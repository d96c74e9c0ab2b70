/** The share if all who did not answer had said no, and if they had all said yes. */
export function silenceBounds(share: {
  readonly cases: number
  readonly of: number
  readonly silent: number
}): { readonly worst: number; readonly best: number } {
  const asked = share.of + share.silent
  if (asked === 0) throw new Error('Nobody was asked.')
  return { worst: share.cases / asked, best: (share.cases + share.silent) / asked }
}
