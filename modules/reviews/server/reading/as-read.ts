import type { Db } from '../../../../platform/server/database/index.ts'
import { readApplication } from '../../../enrolment/server/index.ts'
import type { Answer } from '../../../questionnaires/contract.ts'
import { hideNames, namesOf } from '../../grading/index.ts'

/** Profile that would tell who somebody is, or from where. */
const telling = ['employer', 'subsidiary', 'site', 'team', 'lineManager']

/** What an application says, to whoever may know who it is of, or may not: then without names, places, addresses and files. */
export async function readAsRead(db: Db, id: string, isBlind: boolean) {
  const application = await readApplication(db, id)
  const { answered, profile } = application
  if (!isBlind) return { ...application, ...answered }
  const names = namesOf(application)
  const asked = answered.asked.filter(({ kind }) => !isTelling(kind))
  const shown = (key: string, answer: Answer) =>
    asked.some((one) => one.key === key)
      ? typeof answer === 'string'
        ? hideNames(answer, names)
        : answer
      : undefined
  return {
    ...application,
    name: null,
    email: null,
    city: null,
    profile: profile
      .filter(({ field }) => !telling.includes(field))
      .map(({ field, text }) => ({
        field,
        text: { fr: hideNames(text.fr, names), en: hideNames(text.en, names) },
      })),
    ...answered,
    asked,
    answers: Object.fromEntries(
      Object.entries(answered.answers).flatMap(([key, answer]) => {
        const said = shown(key, answer)
        return said === undefined ? [] : [[key, said]]
      }),
    ),
    answeredUnder: Object.fromEntries(
      Object.entries(answered.answeredUnder).filter(([, { kind }]) => !isTelling(kind)),
    ),
  }
}

const isTelling = (kind: string) => kind === 'place' || kind === 'file'
