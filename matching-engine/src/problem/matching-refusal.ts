export type RefusalCode =
  | 'duplicate-id'
  | 'unknown-id'
  | 'bad-capacity'
  | 'bad-answers'
  | 'bad-weight'
  | 'weights-all-zero'
  | 'duplicate-lock'
  | 'lock-same-person'
  | 'lock-vetoed'
  | 'locks-over-capacity'
  | 'minimum-loads-impossible'
  | 'too-large'
  | 'bad-instance'
  | 'goal-needs-all-pairs'
  | 'bad-proof'
  | 'bad-price'
  | 'goal-not-offered'

/** Input that contradicts itself or cannot be satisfied. `ids` names who or what is concerned, in a stable order. */
export class MatchingRefusal extends Error {
  readonly code: RefusalCode
  readonly ids: readonly string[]

  constructor(code: RefusalCode, ids: readonly string[] = []) {
    super(ids.length === 0 ? code : `${code}: ${ids.join(', ')}`)
    this.name = 'MatchingRefusal'
    this.code = code
    this.ids = ids
  }
}
