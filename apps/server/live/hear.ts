import { get } from 'node:http'
import { livePath } from '../../../platform/live.ts'
import type { Visitor } from '../testing/visitor.ts'

export type Hearing = {
  /** What was said so far, and at which instant of this process. */
  readonly said: readonly { readonly data: string; readonly at: number }[]
  /** Resolves once something was said that contains this, from that instant on where one is given. */
  readonly until: (word: string, since?: number) => Promise<number>
  readonly ended: Promise<void>
  readonly leave: () => void
}

/** A browser's stream from a server that listens; resolves once it is open, or gives the status that refused it. */
export function hear(address: string, visitor: Visitor): Promise<Hearing | number> {
  const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  return new Promise((resolve, reject) => {
    const request = get(`${address}${livePath}`, { headers: { cookie }, agent: false }, (answer) => {
      if (answer.statusCode !== 200) {
        answer.resume()
        return resolve(answer.statusCode!)
      }
      const said: { data: string; at: number }[] = []
      const waiting = new Set<() => void>()
      let rest = ''
      answer.setEncoding('utf8').on('data', (part: string) => {
        const events = (rest + part).split('\n\n')
        rest = events.pop()!
        for (const event of events)
          if (event.startsWith('data: ')) said.push({ data: event.slice(6), at: performance.now() })
        waiting.forEach((look) => look())
      })
      const ended = new Promise<void>((end) => answer.once('close', () => end()))
      const until = (word: string, since = 0) =>
        new Promise<number>((found) => {
          const look = () => {
            const one = said.find(({ data, at }) => at >= since && data.includes(word))
            if (one) found(one.at)
          }
          waiting.add(look)
          look()
        })
      resolve({ said, until, ended, leave: () => request.destroy() })
    })
    request.on('error', (error) => reject(error))
  })
}
