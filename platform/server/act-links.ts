import type { Context } from './context.ts'
import type { Db } from './database/index.ts'

/** A link for one act that a mail carries, as it is kept: never its secret, only the hash of it. */
export type LinkToKeep = {
  readonly tokenHash: string
  /** The address that the mail goes to: the link speaks for its account. */
  readonly email: string
  /** The name of the endpoint. */
  readonly act: string
  /** What the act is about: the value of the one key of the endpoint's path. */
  readonly subject: string
  /** The instant from which it does nothing. */
  readonly until: string
  /** For how long after the act its holder may change the answer. */
  readonly changesForHours: number
}

/** The link that a request came with, instead of a session. */
export type HeldLink = Pick<LinkToKeep, 'act' | 'subject' | 'until' | 'changesForHours'> & {
  readonly id: string
  readonly usedAt: string | null
  readonly endedAt: string | null
}

/** Whoever keeps the links; handed to the machinery as who identifies callers is. */
export type ActLinks = {
  /** Keeps the links of mails that were just written, in their transaction. */
  keep(db: Db, of: { organisationId: string; now: string }, links: readonly LinkToKeep[]): Promise<void>
  /** Locks the link and uses it up. Throws the refusal of one that does nothing any more. */
  use(context: Pick<Context, 'db' | 'now'>, link: HeldLink): Promise<void>
}

/** Why a link does nothing any more; undefined while it stands. */
export function whyNotFollow(
  {
    until,
    usedAt,
    endedAt,
    changesForHours,
  }: Pick<HeldLink, 'until' | 'usedAt' | 'endedAt' | 'changesForHours'>,
  now: string,
): 'link-over' | 'link-used' | undefined {
  if (endedAt !== null) return 'link-over'
  if (usedAt === null) return until <= now ? 'link-over' : undefined
  // Of two clicks at once, who waited may have come an instant before the other's act: "used" is not a question of when.
  const isOpenToChange =
    changesForHours > 0 && Date.parse(now) < Date.parse(usedAt) + changesForHours * 3_600_000
  return isOpenToChange ? undefined : 'link-used'
}
