import { livePath } from '../../live.ts'

/** What the stream says, to this tab and to the others. `missed`: nobody knows what there was meanwhile. */
export type Heard =
  | { readonly organisation: string; readonly reads: readonly string[]; readonly missed?: never }
  | { readonly missed: true }
type Followed = {
  readonly onHeard: (heard: Heard) => void
  /** Whether there is a stream, in this tab or in another one. */
  readonly onLive: (isLive: boolean) => void
}
type Told = { readonly heard: Heard } | { readonly isLive: boolean } | { readonly asks: true }

const name = 'binome-live'
const askAgainMs = 30_000

/**
 * One stream a browser: the tab that holds the lock has it, and tells the others; when it closes, another one takes the
 * lock. Where a browser has no locks (an address without https), there is no stream. It ends with the signal.
 */
export function followLive(signal: AbortSignal, { onHeard, onLive }: Followed): void {
  if (signal.aborted || !('locks' in navigator)) return
  const others = new BroadcastChannel(name)
  let stream: { readonly isOpen: () => boolean; readonly close: () => void } | undefined
  const tell = (told: Told) => others.postMessage(told)
  others.addEventListener('message', ({ data }: MessageEvent<Told>) => {
    if ('heard' in data) onHeard(data.heard)
    else if ('isLive' in data) onLive(data.isLive)
    else if (stream) tell({ isLive: stream.isOpen() })
  })
  tell({ asks: true })
  // The lock is held until this page goes, or nobody is signed in on it any more.
  const hold = () =>
    new Promise<void>((release) => {
      stream = openStream({
        onHeard: (heard) => {
          onHeard(heard)
          tell({ heard })
        },
        onLive: (isLive) => {
          onLive(isLive)
          tell({ isLive })
        },
      })
      signal.addEventListener('abort', () => release())
    })
  // Rejected when it is given up before its turn came.
  navigator.locks.request(name, { signal }, hold).catch(() => undefined)
  signal.addEventListener('abort', () => {
    stream?.close()
    others.close()
  })
}

/** A browser reopens a stream that broke; one that was refused is asked for again here. */
function openStream({ onHeard, onLive }: Followed) {
  let source: EventSource
  let again: number | undefined
  let isOpen = false
  let hasBroken = false
  const become = (now: boolean) => {
    isOpen = now
    onLive(now)
  }
  const open = () => {
    source = new EventSource(livePath)
    source.addEventListener('open', () => {
      become(true)
      if (hasBroken) onHeard({ missed: true })
      hasBroken = false
    })
    source.addEventListener('message', ({ data }: MessageEvent<string>) => onHeard(JSON.parse(data) as Heard))
    source.addEventListener('error', () => {
      hasBroken = true
      become(false)
      if (source.readyState === EventSource.CLOSED) again = window.setTimeout(open, askAgainMs)
    })
  }
  open()
  return {
    isOpen: () => isOpen,
    close: () => {
      window.clearTimeout(again)
      source.close()
      become(false)
    },
  }
}
