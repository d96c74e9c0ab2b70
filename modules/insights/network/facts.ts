/** What the health of a network is counted from: what was asked of whom and when, who helps with what. */
export type NetworkFacts = {
  readonly now: string
  /** Every request that was sent, whatever became of it; hours that were booked are none. */
  readonly asked: readonly AskedOnce[]
  /** Searches that wait for somebody now, by their theme. */
  readonly open: readonly { readonly theme: string | null }[]
  readonly members: readonly NetworkMember[]
  readonly themes: readonly string[]
  /** Reminders that leave by themselves, in hours after a request was sent. */
  readonly remindAfterHours: readonly number[]
}

export type AskedOnce = {
  readonly id: string
  readonly mentorId: string
  readonly theme: string | null
  readonly status: 'sent' | 'accepted' | 'declined' | 'expired' | 'withdrawn' | 'passed-over'
  readonly sentAt: string
  readonly answerBy: string
  readonly closedAt: string | null
}

export type NetworkMember = {
  readonly id: string
  readonly role: 'mentor' | 'mentee'
  readonly capacity: number
  readonly taken: number
  readonly offers: readonly string[]
  readonly enrolledAt: string
  /** When their answers were last written, or said to be still true. */
  readonly freshAt: string
  readonly wasInAPair: boolean
  readonly hasToAcceptCharter: boolean
  /** The last time the team wrote to them from here, by what for. */
  readonly nudgedAt: Readonly<Partial<Record<'answer' | 'theme' | 'still-true' | 'charter', string>>>
}
