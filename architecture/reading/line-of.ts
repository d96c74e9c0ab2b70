/** The number of the line, from 1, that holds the character at an index. */
export function lineOf(text: string, index: number): number {
  return text.slice(0, index).split('\n').length
}
