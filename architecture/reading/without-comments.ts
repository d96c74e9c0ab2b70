/**
 * The same text, of the same length and lines, with blanks where comments were; with `alsoStrings`, also where the
 * contents of strings were. Reads what our own sources hold, not all of JavaScript.
 */
export function withoutComments(text: string, { alsoStrings = false } = {}): string {
  return text.replace(pieces, (piece) => {
    if (piece.startsWith('//') || piece.startsWith('/*')) return blank(piece)
    const isString = piece.startsWith("'") || piece.startsWith('"') || piece.startsWith('`')
    return isString && alsoStrings ? piece[0] + blank(piece.slice(1, -1)) + piece.at(-1) : piece
  })
}

const blank = (piece: string) => piece.replace(/[^\n]/g, ' ')

// A quote ends at the end of its line at the latest, so that an apostrophe in a page's text spoils no more than that.
// A regular expression follows a sign that cannot end a value.
const pieces = new RegExp(
  [
    String.raw`\/\*[\s\S]*?\*\/`,
    String.raw`(?<=(?:^|[(,=:[!&|?{};>]|return)\s*)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/`,
    String.raw`\/\/[^\n]*`,
    String.raw`'(?:\\.|[^'\\\n])*'`,
    String.raw`"(?:\\.|[^"\\\n])*"`,
    '`(?:\\\\[\\s\\S]|\\$\\{(?:[^{}`]|`[^`]*`|\\{[^{}]*\\})*\\}|[^`\\\\])*`',
  ].join('|'),
  'gm',
)
