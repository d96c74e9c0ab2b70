type Frame = {
  readonly endsOn: string | null
  readonly budgetCents: number | null
  readonly juniorsCents: number | null
}
type More = { readonly endsOn: string | null; readonly cents: number; readonly juniorsCents: number }

/** The day and the sums of a project, once the client said yes to more. A day set later meanwhile stays. */
export function added({ endsOn, budgetCents, juniorsCents }: Frame, more: More): Frame {
  return {
    endsOn: later(endsOn, more.endsOn),
    budgetCents: more.cents > 0 ? (budgetCents ?? 0) + more.cents : budgetCents,
    juniorsCents: more.juniorsCents > 0 ? (juniorsCents ?? 0) + more.juniorsCents : juniorsCents,
  }
}

export const later = (one: string | null, other: string | null) =>
  one === null || (other !== null && other > one) ? other : one
