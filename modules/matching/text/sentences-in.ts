/** The sentences of a text and the lines of its lists, each on one line; at least one. */
export function sentencesIn(text: string): string[] {
  const pieces = text
    .trim()
    .split(/((?<=[.!?…])\s+|\s*\n\s*(?=[-–•*])|\s*\n\s*\n\s*)/u)
    .map((one) => one.replace(/[^\S\n]+/g, ' '))
  const sentences: string[] = []
  // What stood between two pieces is the piece between them.
  for (let at = 0; at < pieces.length; at += 2) {
    const goesOn = at > 0 && !pieces[at - 1]!.includes('\n') && isUnfinished(sentences.at(-1)!, pieces[at]!)
    if (goesOn) sentences.push(`${sentences.pop()!} ${pieces[at]!}`)
    else sentences.push(pieces[at]!)
  }
  const whole = sentences.map((one) => one.replace(/\s+/g, ' ').trim()).filter((one) => one !== '')
  return whole.length === 0 ? [''] : whole
}

/** After "(i.e.", « p. ex. » or "Dr." the sentence goes on, and so it does before a bracket that closes. */
function isUnfinished(before: string, after: string): boolean {
  if (shortened.test(before)) return true
  const open = before.lastIndexOf('(')
  if (open < 0 || before.includes(')', open)) return false
  const close = after.indexOf(')')
  return close >= 0 && !after.slice(0, close).includes('(')
}

// Initials and shortened words. "So do I." ends, and so does "No."
const shortened =
  /(?:^|[\s(«“"’'/.])(?:(?!I\.)\p{L}|[Ii]e|[Ee]g|[Cc]f|[Ee]x|vs|viz|resp|approx|incl|env|Mr|Mrs|Ms|Dr|[Pp]rof|St|Mme|Mlle|MM|[Dd]ept|[Uu]niv)\.$/u
