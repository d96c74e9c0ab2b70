import { action } from '../../../platform/server/action.ts'
import { normaliseEmail } from '../../people/rules.ts'
import { setOutsideAddresses } from '../contract.ts'
import { lockSurvey } from './kept-survey.ts'

/** Beyond, one paste is too much for one transaction. */
const mostAddresses = 20_000
const mostProblems = 50

export const setOutsideAddressesAction = action(setOutsideAddresses, async (context, { id, text }) => {
  const { db, organisation } = context
  const emails = new Set<string>()
  const problems: { line: number; text: string }[] = []
  let twice = 0
  text.split(/\r?\n/).forEach((written, at) => {
    for (const part of written
      .split(/[;,\t]/)
      .map(addressIn)
      .filter((one) => one !== '')) {
      const email = normaliseEmail(part)
      if (!email) problems.push({ line: at + 1, text: part.slice(0, 80) })
      else if (emails.has(email)) twice += 1
      else emails.add(email)
    }
  })
  if (emails.size > mostAddresses) throw context.refuse('too-many-addresses', { most: mostAddresses })
  await lockSurvey(db, id)
  await db.deleteFrom('surveys.outside').where('surveyId', '=', id).execute()
  for (const part of partsOf([...emails], 5000))
    await db
      .insertInto('surveys.outside')
      .values(part.map((email) => ({ organisationId: organisation.id, surveyId: id, email })))
      .execute()
  return { kept: emails.size, twice, problems: problems.slice(0, mostProblems) }
})

/** As an address book copies it: « Léa Martin <lea@exemple.fr> ». */
function addressIn(written: string): string {
  return (/<([^<>]*)>/.exec(written)?.[1] ?? written).trim()
}

function partsOf<Item>(list: readonly Item[], most: number): Item[][] {
  const parts = Math.ceil(list.length / most)
  return Array.from({ length: parts }, (_, part) => list.slice(part * most, (part + 1) * most))
}
