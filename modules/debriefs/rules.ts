/** Fewer would tell who wrote what. */
export const fewestToTell = 5

export type Written = { readonly authorId: string; readonly isTold: boolean }

/**
 * Whether what waits is passed on now: words of five people at least go together, so that whoever reads again after one more
 * session never sees whose came with it.
 */
export const arePassedOn = (comments: readonly Written[]): boolean =>
  new Set(comments.filter(({ isTold }) => !isTold).map(({ authorId }) => authorId)).size >= fewestToTell

type Party = { readonly personId: string; readonly role: 'mentor' | 'mentee' | 'peer' }

/** Who leads a session: the mentors of the pair; among peers each leads for the others. */
export function hostsFor(parties: readonly Party[], personId: string): string[] {
  return parties
    .filter((party) => party.personId !== personId && party.role !== 'mentee')
    .map((party) => party.personId)
}

export const isHost = (parties: readonly Party[], personId: string): boolean =>
  parties.some((party) => party.personId === personId && party.role !== 'mentee')

/** Words for whoever leads: by those who do not only lead. */
export const isGuest = (parties: readonly Party[], personId: string): boolean =>
  parties.some((party) => party.personId === personId && party.role !== 'mentor')

type Session = { readonly state: string; readonly heldOn: string; readonly endsAt: string | null }

const took = ['held', 'unconfirmed', 'contested']

/** It took place, or may have: a date without a word is looked back on too, and one that was missed is not. */
export const isOver = ({ state, endsAt }: Session, now: string): boolean =>
  took.includes(state) || (state === 'planned' && endsAt !== null && endsAt <= now)
