// A real SMTP server in a process of its own: accepts everything, and says which message came when.
//   node sink.mjs <milliseconds it thinks about each message>
import { SMTPServer } from 'smtp-server'

const think = Number(process.argv[2] ?? 0)
let received = 0
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  disableReverseLookup: true,
  onData: (stream, session, done) => {
    stream.resume()
    stream.on('end', () =>
      setTimeout(() => {
        received += 1
        process.send({ received, to: session.envelope.rcptTo[0].address })
        done()
      }, think),
    )
  },
})
server.listen(0, '127.0.0.1', () => process.send({ port: server.server.address().port }))
process.on('disconnect', () => process.exit())
