import type { Highs } from 'highs'

/** Three and a half megabytes of WebAssembly: only where a quota binds. */
export function loadHighs(): Promise<Highs> {
  // A network that fails once must not forbid quotas until the page is read again.
  return (loaded ??= load().catch((error: unknown) => {
    loaded = undefined
    throw error
  }))
}

let loaded: Promise<Highs> | undefined

async function load(): Promise<Highs> {
  // Its types describe the CommonJS file; what an import loads has the loader itself as default.
  const { default: start } = (await import('highs')) as unknown as { default: () => Promise<Highs> }
  return start()
}
