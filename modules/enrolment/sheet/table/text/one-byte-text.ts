/** Windows-1252, as Excel on Windows saves "CSV". */
export function decodeWindows(bytes: Uint8Array): string {
  // Node decodes "windows-1252" as Latin-1 in several versions: the 27 characters that differ (€, ’, œ…) would be lost.
  // oxlint-disable-next-line no-control-regex
  return new TextDecoder('windows-1252').decode(bytes).replace(/[\u0080-\u009f]/g, (control) => {
    return differing[control.charCodeAt(0) - 0x80]!
  })
}

/** Mac Roman, as Excel on a Mac saves "CSV". */
export function decodeMacintosh(bytes: Uint8Array): string {
  return new TextDecoder('macintosh').decode(bytes)
}

/**
 * True where the bytes above 127 make more sense in Mac Roman than in Windows-1252: "é" is 8E there and "Ž" here, "’" is
 * D5 there and "Õ" here. A tie is Windows-1252, which is more common.
 */
export function looksMacintosh(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 400_000)
  const text = decodeWindows(sample)
  const carriage = sample.includes(0x0d) && !sample.includes(0x0a) ? 1 : 0
  return senseOf(decodeMacintosh(sample)) + carriage > senseOf(text)
}

function senseOf(text: string): number {
  let sense = 0
  // oxlint-disable-next-line no-control-regex
  for (const { 0: character, index } of text.matchAll(/[^\u0000-\u007F]/g)) {
    sense += senseAmong(character, text[index - 1] ?? ' ', text[index + 1] ?? ' ')
  }
  return sense
}

function senseAmong(character: string, before: string, after: string): number {
  if (/\p{Ll}/u.test(character)) {
    if (!usualLetters.test(character)) return -1
    return /\p{Lu}/u.test(before) && /\p{Lu}/u.test(after) ? -2 : /\p{L}/u.test(before + after) ? 3 : 1
  }
  if (/\p{Lu}/u.test(character)) {
    // A capital inside a word in small letters is what another encoding looks like.
    if (/\p{Ll}/u.test(before)) return -3
    return usualLetters.test(character.toLowerCase()) ? 2 : -1
  }
  // No word opens a quotation in its middle: "No‘l" is the "Noël" of a Mac.
  if (character === '‘' && /\p{L}/u.test(before) && /\p{L}/u.test(after)) return -1
  if (/[’‘]/.test(character)) return /\p{L}/u.test(before + after) ? 3 : 1
  if (/[“”«»–—…\u00a0°·]/.test(character)) return /\p{L}/u.test(before) && /\p{L}/u.test(after) ? -1 : 2
  return /[€£§²©®•]/.test(character) ? 1 : -2
}

const usualLetters = /[éèêëàâäçîïíôöóòûüúùœæñáåøãõßìÿ]/
const differing = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
