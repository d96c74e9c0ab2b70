import { looksUtf16 } from './looks-utf-16.ts'
import { decodeMacintosh, decodeWindows, looksMacintosh } from './one-byte-text.ts'

type Encoding = 'utf-8' | 'utf-16' | 'windows-1252' | 'mac-roman'

/**
 * Decodes a text file: by its byte-order mark, by the zeros of UTF-16, else as UTF-8, else as Mac Roman or Windows-1252
 * (what Excel still saves as "CSV"), whichever its accents make sense in.
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const order = byteOrder(bytes)
  if (order !== null) return { text: new TextDecoder(order).decode(bytes), encoding: 'utf-16' }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    const text = new TextDecoder().decode(bytes)
    // A stray byte in a text of many accents: reading all of it in another way would spoil them all.
    if (isMostlyUtf8(text)) return { text, encoding: 'utf-8' }
    if (looksMacintosh(bytes)) return { text: decodeMacintosh(bytes), encoding: 'mac-roman' }
    return { text: decodeWindows(bytes), encoding: 'windows-1252' }
  }
}

function byteOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return looksUtf16(bytes)
}

function isMostlyUtf8(text: string): boolean {
  const broken = text.match(/\uFFFD/g)?.length ?? 0
  // oxlint-disable-next-line no-control-regex
  const whole = text.match(/[^\u0000-\u007F\uFFFD]/g)?.length ?? 0
  return whole >= broken * 10
}
