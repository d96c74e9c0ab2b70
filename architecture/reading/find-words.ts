import { lineOf } from './line-of.ts'
import { withoutComments } from './without-comments.ts'

type Source = { readonly path: string; readonly text: string }

/** Where code says one of these words, alone, in the plural or inside a name: `listEditions`, `mentorId`. */
export function findWords(files: readonly Source[], forbidden: readonly string[]): string[] {
  const words = new RegExp(
    `(?<![a-z])(${forbidden.join('|')})(s|es)?(?![a-z])|${forbidden.map(capital).join('|')}`,
    'g',
  )
  return files.flatMap(({ path, text }) => {
    const code = withoutComments(text)
    return [...code.matchAll(words)].map((match) => `${path}:${lineOf(code, match.index)}: "${match[0]}"`)
  })
}

function capital(word: string) {
  return word[0]!.toUpperCase() + word.slice(1)
}
