export type Message = {
  /** The arguments that a caller must give, each with how it is formatted: name, name:number, <b>. */
  readonly values: readonly string[]
  /** What people read, one text for each branch; an argument is the one sign that stands for it. */
  readonly texts: readonly string[]
}

/** Stands where a value will be. */
export const hole = '\uFFFC'

/**
 * Reads an ICU MessageFormat text as far as our sentences use it: values, numbers, dates, plural, select and tags.
 * Throws where a brace is missing.
 */
export function readMessage(text: string): Message {
  const values = new Set<string>()
  const texts: string[] = []
  let at = 0
  readBranch(false)
  return { values: [...values].toSorted(), texts }

  function readBranch(isInside: boolean) {
    let words = ''
    while (at < text.length && !(isInside && text[at] === '}')) {
      if (text[at] === '{') words += readValue()
      else if (text[at] === '<') words += readTag()
      else words += text[at++]
    }
    if (isInside) expectSign('}')
    texts.push(words)
  }

  function readValue(): string {
    expectSign('{')
    const name = readUntil(/[,}]/)
    if (text[at] === '}') return end(name)
    expectSign(',')
    const kind = readUntil(/[,}]/)
    if (kind !== 'plural' && kind !== 'select' && kind !== 'selectordinal') {
      readUntil(/\}/)
      return end(`${name}:${kind}`)
    }
    expectSign(',')
    while (readUntil(/[{}]/) && text[at] === '{') {
      at += 1
      readBranch(true)
    }
    return end(`${name}:${kind}`)
  }

  function readTag(): string {
    const [tag = '<', name] = /^<\/?([a-zA-Z]+)>/.exec(text.slice(at)) ?? []
    at += tag.length
    // Without an end it is only text between signs.
    const isTag = name !== undefined && text.includes(`</${name}>`)
    if (isTag) values.add(`<${name}>`)
    return isTag ? '' : tag
  }

  function readUntil(sign: RegExp): string {
    const from = at
    while (at < text.length && !sign.test(text[at]!)) at += 1
    return text.slice(from, at).trim()
  }

  function end(value: string): string {
    expectSign('}')
    values.add(value)
    return hole
  }

  function expectSign(sign: string) {
    if (text[at] !== sign) throw new Error(`"${sign}" is missing at character ${at + 1} of: ${text}`)
    at += 1
  }
}
