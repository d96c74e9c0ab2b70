import { meets, type Touched } from './touched.ts'

type Frame = {
  readonly startsOn: string | null
  readonly endsOn: string | null
  readonly currency: string
  readonly budgetCents: number | null
  readonly juniorsCents: number | null
}
/** The sums and days of a project when a client answered; its revision says which yes came after which. */
export type Stood = Frame & { readonly revision: number }

export const stoodOf = ({
  revision,
  startsOn,
  endsOn,
  currency,
  budgetCents,
  juniorsCents,
}: Stood): Stood => ({
  revision,
  startsOn,
  endsOn,
  currency,
  budgetCents,
  juniorsCents,
})

/** What of it stands again once a yes that moved this is taken back. */
export function frameBack(
  { startsOn, endsOn, currency, budgetCents, juniorsCents }: Frame,
  touched: Touched,
) {
  return {
    ...(touched.has('sums') && { currency, budgetCents, juniorsCents }),
    ...(touched.has('days') && { startsOn, endsOn }),
  }
}

/** Of what this moves or would, nothing has moved since. */
export function isAsItStood(now: Frame, stood: Frame, touched: Touched): boolean {
  return Object.entries(frameBack(stood, touched)).every(([key, value]) => now[key as keyof Frame] === value)
}

export type Standing = {
  readonly id: string
  readonly what: 'amendment' | 'extra'
  readonly title: string
  readonly revision: number
  readonly touched: Touched
}

/** A yes that was said after this one and moved the same: it is taken back first, and so each back leads to what stood exactly. */
export function firstToTakeBack(standing: readonly Standing[], id: string): Standing | undefined {
  const own = standing.find((one) => one.id === id)
  if (!own) return undefined
  return standing
    .filter(({ revision, touched }) => revision > own.revision && meets(touched, own.touched))
    .toSorted((a, b) => b.revision - a.revision)[0]
}
