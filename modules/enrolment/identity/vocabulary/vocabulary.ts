/**
 * What one subject is asked and answered with, in both languages. Accents, case, plurals, feminine forms, inclusive
 * endings and small typing mistakes are read alike (`spelling.ts`): each word stands once, in its plainest form.
 */
export type Vocabulary = {
  /** Words and phrases by which a heading asks for it, wherever they stand. */
  readonly asked: readonly string[]
  /** Words that ask for it only where the heading says little else: "Origin" alone, never "Origin of the project". */
  readonly askedAlone: readonly string[]
  /** Answers that tell it by themselves, whole or joined: "Black or African American" is made of them. */
  readonly answers: readonly string[]
  /** Answers that also mean something else: they tell where others do, or where the heading asks who people are. */
  readonly weakAnswers: readonly string[]
  /** What tells it in the middle of a short answer, beside words of every day: "Church choir", "Member of Unison". */
  readonly within: readonly string[]
  /** What tells it in the middle of a text that people wrote. */
  readonly told: readonly string[]
}

export function words(list: string): string[] {
  return list.split(',').map((word) => word.trim().replace(/\s+/g, ' '))
}
