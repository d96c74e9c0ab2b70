import type { Db } from '../../../../platform/server/database/index.ts'
import { readApplication } from '../../../enrolment/server/index.ts'
import { hideNames, namesOf } from '../../grading/index.ts'

/** Profile that would tell who somebody is, or from where. */
const telling = ['employer', 'subsidiary', 'site', 'team', 'lineManager']

type Reader = {
  /** Without names, places, addresses and files. */
  readonly isBlind: boolean
  /** Whoever grades reads nothing of identity, health or belief: it is no matter of a grade. */
  readonly grades: boolean
}

/** What an application says, to whoever may know all of it, or less. */
export async function readAsRead(db: Db, id: string, { isBlind, grades }: Reader) {
  const application = await readApplication(db, id)
  const { answered, special } = application
  if (!isBlind && !grades) return { ...application, ...answered }
  const asked = answered.asked.filter(
    ({ key, kind }) =>
      !((grades || isBlind) && special.includes(key)) && !(isBlind && (kind === 'place' || kind === 'file')),
  )
  const names = isBlind ? namesOf(application) : []
  const hidden = (text: string) => (isBlind ? hideNames(text, names) : text)
  const answers = Object.fromEntries(
    asked.flatMap(({ key, kind }) => {
      const answer = answered.answers[key]
      if (answer === undefined) return []
      return [[key, typeof answer === 'string' && kind.endsWith('-text') ? hidden(answer) : answer]]
    }),
  )
  return {
    ...application,
    ...(isBlind && { name: null, email: null, city: null }),
    profile: application.profile
      .filter(({ field }) => !isBlind || !telling.includes(field))
      .map(({ field, text }) => ({ field, text: { fr: hidden(text.fr), en: hidden(text.en) } })),
    questionnaireVersion: answered.questionnaireVersion,
    asked,
    answers,
    // An earlier wording goes with its answer.
    answeredUnder: Object.fromEntries(
      Object.entries(answered.answeredUnder).filter(([key]) => key in answers),
    ),
  }
}
