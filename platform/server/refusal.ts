/**
 * What a caller may not do, told in the contract's own word. Sent as RFC 9457 problem details and never reported as
 * a fault. `details` are values for the sentence (a line, a name of a field), never what another person wrote.
 */
export class Refusal extends Error {
  readonly code: string
  readonly details: Record<string, unknown> | undefined

  constructor(code: string, details?: Record<string, unknown>) {
    super(code)
    this.name = 'Refusal'
    this.code = code
    this.details = details
  }
}
