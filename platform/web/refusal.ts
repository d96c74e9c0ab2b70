import type { Problem } from '../contract.ts'

/** The server said no, for a reason that the contract declares (RFC 9457), or failed (`status` 500 and above). */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly status: number
  readonly code: string
  readonly details: Readonly<Record<string, unknown>>
  readonly requestId: string | undefined

  constructor(problem: Omit<Problem, 'type' | 'requestId'> & { requestId?: string | undefined }) {
    super(problem.title)
    this.status = problem.status
    this.code = problem.code
    this.details = problem.details ?? {}
    this.requestId = problem.requestId
  }
}

/** No answer came: the network is away or the server is down. What was asked may or may not have been done. */
export class ConnectionLost extends Error {
  override readonly name = 'ConnectionLost'
}
