import { createKernel, type Kernel, type KernelShape } from './kernel.ts'
import { scanBytes } from './scan-bytes.ts'

/** The kernel on WebAssembly's vectors; in JavaScript where there are none, or where sums need doubles. */
export function createFastKernel(shape: KernelShape): Kernel {
  const { rowCount, width, classLists, mostClasses, isWide } = shape
  const compiled = isWide ? null : compileScan()
  if (compiled === null) return createKernel(shape)
  const { engine, module } = compiled
  const lengths = [...Array.from({ length: rowCount + 2 }, () => width), mostClasses]
  const all = [...lengths, ...classLists.map((list) => list.length)]
  const starts = all.map((_, at) => all.slice(0, at).reduce((sum, length) => sum + 4 * length, 0))
  const memory = new engine.Memory({ initial: Math.ceil((starts.at(-1)! + 4 * all.at(-1)!) / pageBytes) })
  const { scanEither, scanAbove, addOfClasses } = new engine.Instance(module, { env: { memory } }).exports
  const arrays = all.map((length, at) => new Int32Array(memory.buffer, starts[at], length))
  const [besideAt, hitsAt, valuesAt, listsAt] = [rowCount, rowCount + 1, rowCount + 2, rowCount + 3]
  classLists.forEach((list, at) => arrays[listsAt + at]!.set(list))
  return {
    width,
    rows: arrays.slice(0, rowCount),
    beside: arrays[besideAt]!,
    hits: arrays[hitsAt]!,
    values: arrays[valuesAt]!,
    addOfClasses(row, list, from, to) {
      addOfClasses(starts[row]!, starts[valuesAt]!, starts[listsAt + list]! + 4 * from, to - from)
    },
    scan(chosen, from, to, limit, adds) {
      const scan = adds ? scanAbove : scanEither
      const [a, b, c, d] = [
        starts[chosen[0]!]!,
        starts[chosen[1]!]!,
        starts[chosen[2]!]!,
        starts[chosen[3]!]!,
      ]
      return scan(a, b, c, d, starts[besideAt]!, starts[hitsAt]!, from, to, limit)
    },
  }
}

const pageBytes = 65_536

/** Addresses in bytes, then positions. */
type Exports = {
  readonly addOfClasses: (into: number, values: number, classOf: number, count: number) => void
  readonly scanEither: Scan
  readonly scanAbove: Scan
}

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
  ) => { readonly exports: Exports }
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
