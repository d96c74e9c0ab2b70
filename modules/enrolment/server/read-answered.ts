import type { Db } from '../../../platform/server/database/index.ts'
import { Question, type Role } from '../../programmes/contract.ts'
import { questionsFor } from '../../programmes/rules.ts'
import type { PresentQuestionnaire } from '../../programmes/server/index.ts'
import { Answers } from '../../questionnaires/contract.ts'
import { readVersions } from '../../questionnaires/server/index.ts'
import { firstVersion, type AnswerVersions } from '../answer-versions.ts'
import { answeredUnder } from '../answered-under.ts'

type Given = {
  readonly editionId: string
  readonly role: Role
  readonly questionnaire: PresentQuestionnaire
  readonly answers: unknown
  readonly answerVersions: unknown
}

/** What is asked of this role and what was answered; beside an answer whose question was reworded, its old words. */
export async function readAnswered(db: Db, { editionId, role, questionnaire, ...given }: Given) {
  const answers = Answers.parse(given.answers)
  const versions = given.answerVersions as AnswerVersions
  const numberOf = (key: string) => versions[key] ?? firstVersion
  const earlier = Object.keys(answers)
    .map(numberOf)
    .filter((number) => number !== questionnaire.version)
  const before = await readVersions(db, editionId, earlier, Question)
  const asked = questionsFor(role, questionnaire)
  const askedIn = new Map(
    [...before].map(([number, questions]) => [
      number,
      questionsFor(role, { questions, themes: questionnaire.themes }),
    ]),
  )
  return {
    questionnaireVersion: questionnaire.version,
    asked,
    answers,
    answeredUnder: answeredUnder(answers, asked, (key) =>
      askedIn.get(numberOf(key))?.find((one) => one.key === key),
    ),
  }
}
