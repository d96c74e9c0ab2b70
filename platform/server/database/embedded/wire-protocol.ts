/**
 * The few messages of PostgreSQL's protocol 3.0 that the embedded stream reads or says itself
 * (PostgreSQL documentation, "Frontend/Backend Protocol", message formats).
 */
export type MessageKind = 'startup' | 'terminate' | 'answered' | 'other'

/** `answered` messages (Query, Sync) are those after which the server says that it is ready. */
export function kindOf(message: Uint8Array): MessageKind {
  const [first] = message
  if (first === 0) return 'startup'
  if (first === code('X')) return 'terminate'
  return first === code('Q') || first === code('S') ? 'answered' : 'other'
}

/** AuthenticationOk. */
export const authenticated = framed('R', Buffer.alloc(4))

/** ReadyForQuery, outside a transaction. */
export const readyForQuery = framed('Z', Buffer.from('I'))

/** A Query message, for statements without parameters. */
export function simpleQuery(statement: string): Buffer {
  return framed('Q', Buffer.from(`${statement}\0`))
}

/** A FATAL ErrorResponse with its SQLSTATE. */
export function errorResponse(sqlState: string, text: string): Buffer {
  return framed('E', Buffer.from(`SFATAL\0VFATAL\0C${sqlState}\0M${text}\0\0`))
}

function framed(kind: string, body: Buffer): Buffer {
  const header = Buffer.alloc(5)
  header[0] = code(kind)
  header.writeUInt32BE(body.length + 4, 1)
  return Buffer.concat([header, body])
}

function code(letter: string) {
  return letter.charCodeAt(0)
}
