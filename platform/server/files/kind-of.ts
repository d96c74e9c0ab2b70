/** So many bytes from its beginning say what a file is. */
export const bytesToKnow = 4096

const starts: readonly (readonly [kind: string, at: number, bytes: string])[] = [
  ['application/pdf', 0, '255044462d'],
  ['image/png', 0, '89504e470d0a1a0a'],
  ['image/jpeg', 0, 'ffd8ff'],
  ['image/gif', 0, '474946383761'],
  ['image/gif', 0, '474946383961'],
  ['image/webp', 8, '57454250'],
  ['application/zip', 0, '504b0304'],
  ['video/mp4', 4, '66747970'],
  ['video/webm', 0, '1a45dfa3'],
]

/** What a file is, by how it begins; null where nothing known begins so. Its name and what its sender says count for nothing. */
export function kindOf(head: Uint8Array): string | null {
  const hex = Buffer.from(head.subarray(0, 32)).toString('hex')
  const found = starts.find(([, at, bytes]) => hex.startsWith(bytes, at * 2))
  if (found) return found[0]
  return isText(head) ? 'text/plain' : null
}

/** UTF-8 without control characters; a letter that is cut at the end of what was read is none that is wrong. */
function isText(head: Uint8Array): boolean {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(head)
  const whole = head.length >= bytesToKnow ? text.slice(0, -1) : text
  // eslint-disable-next-line no-control-regex -- these are what a text has none of
  return !/[\u0000-\u0008\u000e-\u001f\ufffd]/.test(whole)
}

/** Endings that a kind may have. Office documents are archives: their ending says which. */
const endings: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['pdf'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/gif': ['gif'],
  'image/webp': ['webp'],
  'application/zip': ['zip', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp'],
  'video/mp4': ['mp4', 'm4v', 'mov'],
  'video/webm': ['webm'],
  // Nothing that a browser would run or draw.
  'text/plain': ['txt', 'md', 'csv'],
}

/** Why a file is not kept under that name. */
export function whyNotFile(
  name: string,
  kind: string | null,
): 'unknown-kind' | 'not-what-it-says' | undefined {
  const ending = /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1]?.toLowerCase()
  const isKnown = Object.values(endings).some((some) => ending !== undefined && some.includes(ending))
  if (kind === null || !isKnown) return isKnown ? 'not-what-it-says' : 'unknown-kind'
  return endings[kind]!.includes(ending!) ? undefined : 'not-what-it-says'
}
