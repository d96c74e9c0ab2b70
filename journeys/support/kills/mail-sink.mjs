// A mail server in a process of its own, which no kill of ours touches: what it has accepted, it has written down.
import { appendFileSync } from 'node:fs'
import { SMTPServer } from 'smtp-server'

const [, , ledger] = process.argv
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  onData(stream, session, accepted) {
    const pieces = []
    stream.on('data', (piece) => pieces.push(piece))
    stream.on('end', () => {
      const text = Buffer.concat(pieces).toString('utf8')
      const messageId = /^Message-ID: (<[^>]+>)/im.exec(text)?.[1] ?? ''
      const [to] = session.envelope.rcptTo
      // Before the answer: a process that dies afterwards cannot make us forget it.
      appendFileSync(ledger, `${JSON.stringify({ to: to.address, messageId, text })}\n`)
      accepted()
    })
  },
})
// A sender killed in the middle of a message breaks its connection: that is the trial, not a fault of ours.
server.on('error', () => undefined)
server.listen(0, '127.0.0.1', () => process.stdout.write(`${server.server.address().port}\n`))
// Whoever started it has gone.
process.stdin.resume().on('end', () => process.exit(0))
