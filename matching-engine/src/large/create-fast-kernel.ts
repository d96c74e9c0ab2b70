import { createKernel, type Kernel, type KernelShape } from './kernel.ts'
import { scanBytes } from './scan-bytes.ts'

/** The kernel on WebAssembly's vectors; in JavaScript where there are none, or where sums need doubles. */
export function createFastKernel(shape: KernelShape): Kernel {
  const { rowCount, width, isWide } = shape
  const compiled = isWide ? null : compileScan()
  if (compiled === null) return createKernel(shape)
  const { engine, module } = compiled
  const bytes = 4 * width
  const memory = new engine.Memory({ initial: Math.ceil(((rowCount + 2) * bytes) / pageBytes) })
  const { scanEither, scanAbove } = new engine.Instance(module, { env: { memory } }).exports
  const rowAt = (row: number) => new Int32Array(memory.buffer, row * bytes, width)
  const [beside, hits] = [rowCount * bytes, (rowCount + 1) * bytes]
  return {
    width,
    rows: Array.from({ length: rowCount }, (_, row) => rowAt(row)),
    beside: rowAt(rowCount),
    hits: rowAt(rowCount + 1),
    scan(chosen, from, to, limit, adds) {
      const scan = adds ? scanAbove : scanEither
      const [a, b, c, d] = [chosen[0]! * bytes, chosen[1]! * bytes, chosen[2]! * bytes, chosen[3]! * bytes]
      return scan(a, b, c, d, beside, hits, from, to, limit)
    },
  }
}

const pageBytes = 65_536

type Scan = (
  a: number,
  b: number,
  c: number,
  d: number,
  beside: number,
  hits: number,
  from: number,
  to: number,
  limit: number,
) => number

/** As much of WebAssembly as is used here: the engine is built without the types of any host. */
type WasmEngine = {
  readonly Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer }
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (
    module: object,
    imports: { env: { memory: object } },
  ) => { readonly exports: { readonly scanEither: Scan; readonly scanAbove: Scan } }
}

/** Null where there is no WebAssembly, or none with vectors, or a page's policy forbids it. */
function compileScan(): { engine: WasmEngine; module: object } | null {
  const { WebAssembly: engine } = globalThis as unknown as { WebAssembly?: WasmEngine }
  if (engine === undefined) return null
  try {
    return { engine, module: new engine.Module(fromBase64(scanBytes)) }
  } catch {
    return null
  }
}

function fromBase64(text: string): Uint8Array {
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
  const bytes = new Uint8Array(Math.floor((text.replace(/=+$/, '').length * 3) / 4))
  let [bits, held, put] = [0, 0, 0]
  for (const letter of text) {
    const digit = digits.indexOf(letter)
    if (digit < 0) break
    bits = (bits << 6) | digit
    held += 6
    if (held < 8) continue
    held -= 8
    bytes[put++] = (bits >> held) & 255
    bits &= (1 << held) - 1
  }
  return bytes
}
