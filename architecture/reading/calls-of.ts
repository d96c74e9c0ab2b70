import { withoutComments } from './without-comments.ts'

export type Call = { readonly index: number; readonly name: string; readonly body: string }

/**
 * The calls of some functions, each with all that stands between its parentheses. `names` is part of a regular
 * expression: `it|test`.
 */
export function callsOf(text: string, names: string): Call[] {
  const code = withoutComments(text)
  // Parentheses are counted where strings are blank; the body is then cut out of the text itself.
  const shape = withoutComments(text, { alsoStrings: true })
  const start = new RegExp(`(?<![\\w.])(?:${names})(?:\\.\\w+)*\\s*\\(`, 'g')
  return [...shape.matchAll(start)].map((match) => {
    const open = match.index + match[0].length - 1
    let end = closing(shape, open)
    // A test for each row is called twice: with the rows, then with its title.
    const again = /^\s*\(/.exec(shape.slice(end + 1))
    if (again) end = closing(shape, end + again[0].length)
    return { index: match.index, name: match[0].slice(0, -1).trim(), body: code.slice(open + 1, end) }
  })
}

function closing(shape: string, open: number): number {
  let depth = 0
  for (let index = open; index < shape.length; index += 1) {
    if (shape[index] === '(') depth += 1
    if (shape[index] === ')') depth -= 1
    if (depth === 0) return index
  }
  return shape.length
}
