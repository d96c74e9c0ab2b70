import { withoutElisions } from '../without-elisions.ts'

/** Whether each word of a search stands somewhere in a text, whatever its case and accents, and what is elided before it. */
export function isFoundIn(text: string, search: string): boolean {
  const whole = folded(text)
  return folded(withoutElisions(search))
    .split(/\s+/)
    .every((word) => whole.includes(word))
}

const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[’‘ʼ`´]/gu, "'")
    .toLocaleLowerCase()
