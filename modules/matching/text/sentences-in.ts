/** The sentences of a text and the lines of its lists, each on one line; at least one. */
export function sentencesIn(text: string): string[] {
  const sentences = text
    .trim()
    .split(/(?<=[.!?…])\s+|\s*\n\s*(?=[-–•*])|\s*\n\s*\n\s*/u)
    .map((one) => one.replace(/\s+/g, ' ').trim())
    .filter((one) => one !== '')
  return sentences.length === 0 ? [''] : sentences
}
