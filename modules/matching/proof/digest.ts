import { canonicalJson } from 'matching-engine'

/** SHA-256 (FIPS 180-4) of a value's canonical JSON, in hexadecimal. The same in a browser and in Node. */
export async function digestOf(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalJson(value))
  const hash = await globalThis.crypto.subtle.digest('SHA-256', bytes)
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
