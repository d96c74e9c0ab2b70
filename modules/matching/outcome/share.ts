/** What an arrangement makes of a quota, in whole pairs. */
export type Share = {
  readonly quotaId: string
  readonly pairsHaving: number
  readonly pairs: number
  readonly kept: boolean
}
