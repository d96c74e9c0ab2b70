import { createServer } from 'node:net'

/** Whether another program listens on a port that we are about to ask for. */
export function portIsTaken(port, host = 'localhost') {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error) => resolve(error.code === 'EADDRINUSE'))
    server.listen({ port, host }, () => server.close(() => resolve(false)))
  })
}
