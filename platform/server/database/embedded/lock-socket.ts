import { connect, createServer, type Server } from 'node:net'

/** Who has an embedded database open, as that process says it. */
export type DirectoryHolder = { pid: number; since: string; address: string | undefined }

/** Listens at a place and tells whoever connects who holds it; undefined when the place is taken. */
export function answerAs(holder: DirectoryHolder, place: string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => {
      socket.on('error', () => undefined)
      socket.end(JSON.stringify(holder))
    })
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error),
    )
    server.listen(place, () => resolve(server))
    // A lock is no reason for a process to live on.
    server.unref()
  })
}

/** Asks who listens at a place; `silent` when a living process does not say, `nobody` when none is there. */
export function whoAnswers(place: string): Promise<DirectoryHolder | 'silent' | 'nobody'> {
  return new Promise((resolve) => {
    let said = ''
    const socket = connect(place)
    const finish = (answer: DirectoryHolder | 'silent' | 'nobody') => {
      socket.destroy()
      resolve(answer)
    }
    socket.setTimeout(2_000, () => finish('silent'))
    socket.setEncoding('utf8')
    socket.on('data', (text: string) => (said += text))
    socket.on('end', () => finish(parse(said)))
    socket.on('error', (error: NodeJS.ErrnoException) =>
      finish(error.code === 'ECONNREFUSED' || error.code === 'ENOENT' ? 'nobody' : 'silent'),
    )
  })
}

function parse(said: string) {
  try {
    return JSON.parse(said) as DirectoryHolder
  } catch {
    return 'silent'
  }
}
