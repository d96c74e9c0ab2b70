/** Whether each word of a search stands somewhere in a text, whatever its case and accents. */
export function isFoundIn(text: string, search: string): boolean {
  const whole = folded(text)
  return folded(search)
    .split(/\s+/)
    .every((word) => whole.includes(word))
}

function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase()
}
