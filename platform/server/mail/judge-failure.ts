/** What a message that was not accepted says about the server, the address, or the message itself. */
export type Failure = {
  readonly what: 'server-away' | 'interrupted' | 'later' | 'address-refused' | 'message-refused'
  /** A reply code with its enhanced status (RFC 3463), or the name of an error: never text, which may quote people. */
  readonly reply: string
}

type SmtpError = {
  responseCode?: number
  response?: string
  code?: string
  command?: string
  syscall?: string
}

/**
 * Reads an error of the mail server. A 5xx is for good (RFC 5321, 4.2.1), a 4xx passes; what concerns our connection,
 * our credentials or our sender is the server's, and no message suffers for it. One at which the server hangs up may be
 * the cause of it: it steps behind the others.
 */
export function judgeFailure(error: unknown): Failure {
  const {
    responseCode: code,
    response = '',
    code: name = 'unknown',
    command = '',
    syscall,
  } = error as SmtpError
  const reply = /^\d{3}(?:[ -]\d\.\d{1,3}\.\d{1,3})?/.exec(response)?.[0].replace('-', ' ')
  const failure = { reply: reply ?? String(code ?? name) }
  const isBroken = name === 'ECONNECTION' || name === 'ETIMEDOUT'
  const isReset = name === 'ESOCKET' && (syscall === 'read' || syscall === 'write')
  const isHungUpOn = code === 421 && (command === 'RCPT TO' || command === 'DATA')
  if (isBroken || isReset || isHungUpOn) return { ...failure, what: 'interrupted' }
  const isOurs = !code || command === 'CONN' || command.startsWith('AUTH') || command === 'EHLO'
  if (isOurs || code === 421) return { ...failure, what: 'server-away' }
  if (code < 500) return { ...failure, what: 'later' }
  if (command === 'MAIL FROM') return { ...failure, what: 'server-away' }
  return { ...failure, what: concernsAddress(command, reply) ? 'address-refused' : 'message-refused' }
}

// X.7.x is a policy, mostly about who we are (relaying, reputation); 5.1.7 and 5.1.8 are about our own address.
const concernsAddress = (command: string, reply = '') =>
  command === 'RCPT TO' && !/ \d\.(?:7\.\d+|1\.[78])$/.test(reply)
