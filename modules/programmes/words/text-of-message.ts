/**
 * A message of ICU with its texts changed, and nothing else: names of values, kinds, cases of plurals and selects, and
 * tags stay. What no message can be read of (a brace too many) stays as it is.
 */
export function textOfMessage(message: string, change: (text: string) => string): string {
  const reading = { message, at: 0, change }
  const changed = readText(reading)
  return reading.at === message.length ? changed : message
}

type Reading = { readonly message: string; at: number; readonly change: (text: string) => string }

/** Up to the brace that closes it, or the end. */
function readText(reading: Reading): string {
  const { message, change } = reading
  let said = ''
  let text = ''
  while (reading.at < message.length && message[reading.at] !== '}') {
    const next = message[reading.at]!
    if (next === '{') {
      said += change(text) + readArgument(reading)
      text = ''
    } else if (next === '<') {
      const end = message.indexOf('>', reading.at)
      const until = end === -1 ? message.length : end + 1
      said += change(text) + message.slice(reading.at, until)
      text = ''
      reading.at = until
    } else {
      text += next
      reading.at++
    }
  }
  return said + change(text)
}

/** `{name}`, `{name, number}`, or the cases of a plural or a select, each with a message of its own. */
function readArgument(reading: Reading): string {
  const { message } = reading
  let said = ''
  let depth = 0
  while (reading.at < message.length) {
    const next = message[reading.at++]!
    said += next
    if (next === '{' && ++depth === 2) {
      said += readText(reading)
    } else if (next === '}' && --depth === 0) {
      return said
    }
  }
  return said
}
