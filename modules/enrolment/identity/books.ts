import { phraseBook, spellingOf } from './phrase-book.ts'
import { belief } from './vocabulary/belief.ts'
import { family } from './vocabulary/family.ts'
import { gender } from './vocabulary/gender.ts'
import { group } from './vocabulary/group.ts'
import * as harmless from './vocabulary/harmless.ts'
import { health } from './vocabulary/health.ts'
import { opinion } from './vocabulary/opinion.ts'
import { orientation } from './vocabulary/orientation.ts'
import { nationalities, origin } from './vocabulary/origin.ts'

const subjects = [origin, belief, health, orientation, gender, family, opinion, group]
const asked = subjects.flatMap((subject) => subject.asked)
const askedAlone = subjects.flatMap((subject) => subject.askedAlone)
const answers = subjects.flatMap((subject) => subject.answers)
const weakAnswers = subjects.flatMap((subject) => subject.weakAnswers)

/** The vocabulary of all subjects, ready to be looked for. */
export const books = {
  asked: phraseBook(asked),
  askedAlone: phraseBook(askedAlone),
  answersInHeadings: phraseBook(answers),
  weakAnswersInHeadings: phraseBook(weakAnswers),
  answers: phraseBook(answers, { whole: true }),
  weakAnswers: phraseBook(weakAnswers, { whole: true }),
  within: phraseBook(subjects.flatMap((subject) => subject.within)),
  studied: phraseBook(harmless.studied),
  nationalities: phraseBook(nationalities, { whole: true }),
  joining: phraseBook(harmless.joiningWords, { whole: true }),
  colours: phraseBook(harmless.colours, { whole: true }),
  told: phraseBook(subjects.flatMap((subject) => subject.told)),
  harmless: phraseBook(harmless.harmlessPhrases),
  company: phraseBook(harmless.companyWords),
  whoPeopleAre: phraseBook(harmless.whoPeopleAre),
}

export const spelt = spellingOf([...asked, ...answers], [...harmless.lookalikes, ...harmless.companyWords])
