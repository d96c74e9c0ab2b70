import type { AskedQuestion, Question, Role, Theme } from './contract.ts'

/** What one role is asked, in its own wording; themes fill the lists that are made of them. */
export function questionsFor(
  role: Role,
  { questions, themes }: { readonly questions: readonly Question[]; readonly themes: readonly Theme[] },
): AskedQuestion[] {
  const ofThemes = themes.map(({ key, asking, offering }) => ({
    key,
    label: role === 'mentor' ? offering : asking,
  }))
  return questions
    .filter(({ askedOf }) => askedOf === 'both' || askedOf === role)
    .map(({ key, kind, wording, mentorWording, help, options, optionsFrom, required, shownIf, readers }) => ({
      key,
      kind,
      wording: (role === 'mentor' && mentorWording) || wording,
      help,
      options: optionsFrom === 'themes' ? ofThemes : options,
      required,
      ...(shownIf && { shownIf }),
      readers,
    }))
}
