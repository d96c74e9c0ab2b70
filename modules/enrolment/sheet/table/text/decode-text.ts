/** Decodes a text file: by its byte-order mark, else as UTF-8, else as Windows-1252 (what Excel still saves as "CSV"). */
export function decodeText(bytes: Uint8Array): {
  text: string
  encoding: 'utf-8' | 'utf-16' | 'windows-1252'
} {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return { text: decode('utf-16le', bytes), encoding: 'utf-16' }
  if (first === 0xfe && second === 0xff) return { text: decode('utf-16be', bytes), encoding: 'utf-16' }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    return { text: decodeWindows(bytes), encoding: 'windows-1252' }
  }
}

function decode(label: string, bytes: Uint8Array): string {
  return new TextDecoder(label).decode(bytes)
}

// Node decodes "windows-1252" as Latin-1 in several versions: the 27 characters that differ (€, ’, œ…) would be lost.
function decodeWindows(bytes: Uint8Array): string {
  // oxlint-disable-next-line no-control-regex
  return decode('windows-1252', bytes).replace(/[\u0080-\u009f]/g, (control) => {
    return differing[control.charCodeAt(0) - 0x80]!
  })
}

const differing = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
