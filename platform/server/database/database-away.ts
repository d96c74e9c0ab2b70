// Connection refused or lost, and PostgreSQL's own "too many", "out of memory", "shutting down", "starting up".
const codes = /^(ECONN.*|EPIPE|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|08...|53...|57P0.)$/
// The driver's own errors of a connection that broke carry no code.
const sentences =
  /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/

/** True where the database went away, or turns everybody away: nobody's fault, and worth another try in a moment. */
export function isDatabaseAway(error: unknown): boolean {
  const { code, message } = error as { code?: unknown; message?: unknown }
  if (typeof code === 'string') return codes.test(code)
  return typeof message === 'string' && sentences.test(message)
}
