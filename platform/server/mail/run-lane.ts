import type { Logger } from 'pino'
import type { Database } from '../database/index.ts'
import { claimMail, type ClaimedMail } from './claim-mail.ts'
import { judgeFailure, type Failure } from './judge-failure.ts'
import type { KeepOutcome } from './keep-outcomes.ts'
import type { MailLane } from './open-mail-server.ts'
import type { ServerState } from './server-state.ts'

export type LaneParts = {
  readonly database: Database
  readonly now: () => string
  readonly log: Logger
  readonly lane: MailLane
  readonly server: ServerState
  readonly keep: KeepOutcome
  /** Ids of what this process holds, for their leases to be renewed. */
  readonly held: Set<string>
  readonly isStopped: () => boolean
}
export type RunningLane = { readonly wake: () => void; readonly idle: () => Promise<void> }

/** So many for each connection are claimed at once: a transaction a batch, and few to give back when all stops. */
const claimedForEach = 10

/** Sends what is due over the connections of one lane, each taking the next as soon as it is free. */
export function runLane(parts: LaneParts): RunningLane {
  const { lane, server, now, held, keep, isStopped } = parts
  const workers = new Set<Promise<void>>()
  let claimed: ClaimedMail[] = []
  let claiming: Promise<void> | undefined
  let isWanted = false

  const wake = () => {
    isWanted = true
    while (workers.size < lane.connections && !isStopped() && server.mayBeAsked(now())) {
      const worker = work()
        .catch(logFailure)
        .finally(() => workers.delete(worker))
      workers.add(worker)
    }
  }

  const work = async () => {
    for (let mail = await next(); mail; mail = await next()) await deliver(mail)
  }

  const next = async () => {
    if (isStopped() || !server.mayBeAsked(now())) return giveBack()
    if (claimed.length === 0) await (claiming ??= claim().finally(() => (claiming = undefined)))
    return claimed.shift()
  }

  const claim = async () => {
    // What is written while a claim looks elsewhere is looked for again, not at the next poll.
    for (isWanted = true; isWanted && claimed.length === 0;) {
      isWanted = false
      const inDoubt = server.isInDoubt()
      const most = inDoubt ? 1 : lane.connections * claimedForEach
      claimed = await claimMail(parts.database, {
        now: now(),
        leastUrgent: lane.leastUrgent,
        most,
        inDoubt,
      })
    }
    for (const { id } of claimed) held.add(id)
  }

  const deliver = async (mail: ClaimedMail) => {
    const failure = await lane.send(mail).then(() => null, judgeFailure)
    const at = now()
    await keep({ mail, at, failure })
    held.delete(mail.id)
    if (!failure || sawServer.includes(failure.what)) {
      const wasInDoubt = server.isInDoubt()
      server.answered()
      if (wasInDoubt) wake()
    }
    if (failure?.what === 'server-away') server.away(at)
    if (failure?.what === 'interrupted') server.interrupted(at)
  }

  const giveBack = async () => {
    const untried = claimed
    claimed = []
    await Promise.all(untried.map((mail) => keep({ mail, at: now(), failure: null, untried: true })))
    for (const { id } of untried) held.delete(id)
    return undefined
  }

  const logFailure = ({ name, message }: Error) => parts.log.error({ name, message }, 'delivery failed')

  return {
    wake,
    idle: async () => {
      while (workers.size > 0) await Promise.all(workers)
    },
  }
}

const sawServer: Failure['what'][] = ['later', 'address-refused', 'message-refused']
