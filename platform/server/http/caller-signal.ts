import type { FastifyReply } from 'fastify'

/** Who asked has gone: what was being computed for them is given up. Nobody reads the answer. */
export class CallerGone extends Error {
  override readonly name = 'CallerGone'
}

/** Aborts, with `CallerGone`, when the connection closes before the answer was written. */
export function callerSignal({ raw }: FastifyReply): AbortSignal {
  const ending = new AbortController()
  raw.once('close', () => {
    if (!raw.writableFinished) ending.abort(new CallerGone('The caller has gone.'))
  })
  return ending.signal
}
