import { withoutComments } from './without-comments.ts'

export type Literals = {
  /** The contents of strings without a value inside. */
  readonly texts: readonly string[]
  /** A pattern for each template with a value inside: `refusals.${code}` is ^refusals\..+$ */
  readonly patterns: readonly RegExp[]
  /** The same where nothing is fixed but the points: `${step}.${role}` */
  readonly loosePatterns: readonly RegExp[]
}

/** The strings of a source file. */
export function literalsOf(source: string): Literals {
  const code = withoutComments(source)
  const templates = templatesOf(code)
  const strings = [...code.matchAll(/'((?:\\.|[^'\\\n])*)'|"((?:\\.|[^"\\\n])*)"/g)]
  return {
    texts: [
      ...strings.map(([, one, two]) => one ?? two ?? ''),
      ...templates.filter((text) => !text.includes('${')),
    ],
    patterns: templates.filter((text) => fixed(text).length >= 3 && looksLikeKey(text)).map(patternOf),
    loosePatterns: templates.filter((text) => /^\.+$/.test(fixed(text)) && looksLikeKey(text)).map(patternOf),
  }
}

// A value inside a template may hold a template: the innermost are read first, then taken out.
function templatesOf(code: string): string[] {
  const found: string[] = []
  let rest = code
  for (let before = ''; before !== rest;) {
    before = rest
    rest = rest.replace(/`((?:\\[\s\S]|\$\{[^{}`]*\}|\$(?!\{)|[^`\\$])*)`/g, (_, text: string) => {
      found.push(text)
      return '_'
    })
  }
  return found
}

const values = /\$\{[^{}]*\}/g

const fixed = (text: string) => text.replace(values, '')
const looksLikeKey = (text: string) => text.includes('${') && /^[\w.-]*$/.test(fixed(text))

function patternOf(text: string): RegExp {
  const parts = text.split(values).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
  return new RegExp(`^${parts.join('.+')}$`)
}
