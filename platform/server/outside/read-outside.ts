import { lookup as lookUp, type LookupAddress, type LookupOptions } from 'node:dns'
import { request as requestPlain, type IncomingMessage } from 'node:http'
import { request as requestSafe } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { isOutside } from './is-outside.ts'

/** Why nothing was read. `inside`: the address leads into a network of our own, or is not of https. */
export type OutsideTrouble =
  | 'not-an-address'
  | 'inside'
  | 'unreachable'
  | 'refused'
  | 'too-slow'
  | 'too-large'
export type ReadOutside = { readonly text: string } | { readonly trouble: OutsideTrouble }

export type OutsideWish = {
  readonly accept: string
  readonly mostBytes: number
  readonly withinMs: number
  readonly signal?: AbortSignal | undefined
}
/** Reads a text at an address that somebody typed. Never throws for what is there: it says the trouble. */
export type Outside = { readonly read: (address: string, wish: OutsideWish) => Promise<ReadOutside> }

const mostRedirects = 5

/**
 * The only way out to an address that somebody typed. Only https, only to the open Internet: where a name leads is looked at
 * as the connection is made, of each redirect again, so that no name can lead elsewhere a moment later. `insideHosts` are
 * hosts of the operator's own network that may be read all the same, also without https.
 */
export function openOutside(insideHosts: readonly string[] = []): Outside {
  const isOurs = (url: URL) => insideHosts.includes(url.hostname.toLowerCase())
  return {
    read: async (address, { accept, mostBytes, withinMs, signal }) => {
      const late = AbortSignal.timeout(withinMs)
      const until = signal ? AbortSignal.any([late, signal]) : late
      try {
        let url = addressOf(address)
        for (let hops = 0; hops <= mostRedirects; hops += 1) {
          const answer = await ask(url, { accept, signal: until, isOurs: isOurs(url) })
          const next = answer.headers.location
          const status = answer.statusCode!
          if (status >= 300 && status < 400 && next !== undefined) {
            answer.destroy()
            url = addressOf(new URL(next, url).href)
            continue
          }
          if (status !== 200) {
            answer.destroy()
            throw new Trouble('refused')
          }
          return { text: await textOf(answer, mostBytes) }
        }
        throw new Trouble('refused')
      } catch (error) {
        if (signal?.aborted) throw signal.reason
        if (late.aborted) return { trouble: 'too-slow' }
        return { trouble: error instanceof Trouble ? error.why : 'unreachable' }
      }
    },
  }
}

class Trouble extends Error {
  readonly why: OutsideTrouble
  constructor(why: OutsideTrouble) {
    super(why)
    this.why = why
  }
}

function addressOf(written: string): URL {
  // Calendars are passed on with a scheme of their own, which is https by another name.
  const address = written.trim().replace(/^webcals?:\/\//i, 'https://')
  if (!URL.canParse(address)) throw new Trouble('not-an-address')
  const url = new URL(address)
  if (!/^https?:$/.test(url.protocol)) throw new Trouble('not-an-address')
  return url
}

type Asking = { readonly accept: string; readonly signal: AbortSignal; readonly isOurs: boolean }

function ask(url: URL, { accept, signal, isOurs }: Asking): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (!isOurs && (url.protocol !== 'https:' || (isIP(host) !== 0 && !isOutside(host))))
    throw new Trouble('inside')
  const request = url.protocol === 'https:' ? requestSafe : requestPlain
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      {
        // A connection of its own: one that is kept was made for another look.
        agent: false,
        signal,
        headers: { accept, 'user-agent': 'Binome', 'accept-encoding': 'identity' },
        ...(!isOurs && { lookup: lookUpOutside }),
      },
      resolve,
    )
    sent.on('error', reject).end()
  })
}

// What the connection is made to is what was looked at.
const lookUpOutside: LookupFunction = (name, options: LookupOptions, done) => {
  lookUp(name, { ...options, all: true }, (error, found: LookupAddress[]) => {
    if (error) return done(error, '')
    if (!found.every(({ address }) => isOutside(address))) return done(new Trouble('inside'), '')
    if (options.all) return done(null, found)
    return done(null, found[0]!.address, found[0]!.family)
  })
}

async function textOf(answer: IncomingMessage, mostBytes: number): Promise<string> {
  const tooLarge = () => {
    answer.destroy()
    return new Trouble('too-large')
  }
  if (Number(answer.headers['content-length'] ?? 0) > mostBytes) throw tooLarge()
  const parts: Buffer[] = []
  let bytes = 0
  for await (const part of answer as AsyncIterable<Buffer>) {
    bytes += part.length
    if (bytes > mostBytes) throw tooLarge()
    parts.push(part)
  }
  return decoderOf(answer.headers['content-type']).decode(Buffer.concat(parts))
}

function decoderOf(contentType = ''): TextDecoder {
  const charset = /charset="?([\w-]+)/i.exec(contentType)?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(charset)
  } catch {
    return new TextDecoder()
  }
}
