/** What one side says of a meeting. `disputed` says only that what the other said is not so. */
export type Said = 'met' | 'missed' | 'moved' | 'disputed'

export type Word = {
  readonly by: string
  readonly said: Said
  /** Who did not come, for `missed`; nobody otherwise. */
  readonly absent: readonly string[]
  readonly saidAt: string
}

/** Everything that decides what a meeting is. People are ids; instants are RFC 3339 in UTC. */
export type Known = {
  readonly parties: readonly string[]
  /** Null for a meeting noted afterwards, which nobody had planned. */
  readonly planned: { readonly startsAt: string; readonly endsAt: string } | null
  /** `by` is null where the end of the pair called it off. */
  readonly cancellation: { readonly by: string | null; readonly at: string } | null
  /** The last word of each side; one a person at most. */
  readonly words: readonly Word[]
  readonly excusedBy: string | null
}
