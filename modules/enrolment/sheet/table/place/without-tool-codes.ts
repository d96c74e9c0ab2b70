/**
 * Headings without the codes that a tool puts before each question: "Q01_role" is "role", "Q02_topics->Exams" beside
 * "Q02_topics->Housing" is "topics [Exams]", and alone its own question.
 */
export function withoutToolCodes(headings: readonly string[]): string[] {
  const stems = new Map<string, number>()
  for (const heading of headings) {
    const stem = coded.exec(heading)?.[1]
    if (stem !== undefined) stems.set(stem, (stems.get(stem) ?? 0) + 1)
  }
  return headings.map((heading) => {
    const found = coded.exec(heading)
    if (found === null) return heading.replace(numberedField, '')
    const [, stem, code, rest] = found as unknown as [string, string, string, string | undefined]
    if (rest === undefined) return inWords(code)
    return stems.get(stem)! > 1 ? `${inWords(code)} [${rest}]` : rest
  })
}

const coded = /^(Q\d{1,3}_([A-Za-zÀ-ÿ][\wÀ-ÿ-]*))(?:\s*->\s*(.+))?$/su

// « Champ complémentaire 3 Ville », as tickets and memberships are sold with questions.
const numberedField = /^champ (?:compl[eé]mentaire|additionnel) \d{1,3}\s*[:–—-]?\s*(?=\p{L}{2})/iu

function inWords(code: string): string {
  return code.replace(/_+/g, ' ').trim()
}
