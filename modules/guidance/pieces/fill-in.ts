import type { AdviceWords } from './piece.ts'

/** `{partner}` is who the other one is; nothing else in what a team wrote is read. */
export const fillIn = ({ title, text }: AdviceWords, partner: string): AdviceWords => ({
  title: title.replaceAll('{partner}', () => partner),
  text: text.replaceAll('{partner}', () => partner),
})
