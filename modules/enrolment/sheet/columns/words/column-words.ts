import type { MeaningInWords } from './meaning.ts'
import { wordsOfNoQuestion } from './of-no-question.ts'
import { wordsOfQuestions } from './of-questions.ts'
import { wordsOfTheProfile } from './of-the-profile.ts'
import { wordsOfThePerson } from './of-the-person.ts'

/** Wordings of headings, by what they mean. Compared without accents, case, articles or punctuation. */
export const columnWords: readonly MeaningInWords[] = [
  ...wordsOfThePerson,
  ...wordsOfTheProfile,
  ...wordsOfQuestions,
  ...wordsOfNoQuestion,
]
