import { sql, type RawBuilder } from 'kysely'
import { importVolunteers } from '../../../modules/enrolment/contract.ts'
import { emptyProfile } from '../../../modules/people/rules.ts'
import { createProgramme } from '../../../modules/programmes/contract.ts'
import { editSurvey, makeSurvey, openWave, showSurvey } from '../../../modules/surveys/contract.ts'
import type { SentInputOf } from '../../../platform/contract.ts'
import { inTransaction } from '../../../platform/server/database/index.ts'
import type { TestInstance } from '../testing/open-test-instance.ts'
import { nothingNew } from '../testing/one-volunteer.ts'
import type { Visitor } from '../testing/visitor.ts'

export type Change = Partial<Omit<SentInputOf<typeof editSurvey>, 'id'>>

/** An edition of so many mentees, called by a prefix of their addresses. */
export async function editionOf(lead: Visitor, prefix: string, mentees: number): Promise<string> {
  const name = { fr: `Programme ${prefix}`, en: `Programme ${prefix}` }
  const { editionId } = await lead.ask(createProgramme, {
    template: 'cohort',
    name,
    editionName: { fr: '2026', en: '2026' },
    startsOn: null,
  })
  if (mentees === 0) return editionId
  await lead.ask(importVolunteers, {
    editionId,
    volunteers: Array.from({ length: mentees }, (_, at) => ({
      line: at + 1,
      name: `Personne ${prefix}${at}`,
      email: `${prefix}${at}@exemple.invalid`,
      roles: ['mentee' as const],
      profile: emptyProfile,
      answers: {},
      capacity: null,
    })),
    ...nothingNew,
  })
  return editionId
}

/** What is saved of a survey, with a change. */
export async function change(lead: Visitor, id: string, changed: Change): Promise<void> {
  const { input, revision } = await asSaved(lead, id)
  await lead.ask(editSurvey, { ...input, ...changed }, { revision })
}

export async function asSaved(lead: Visitor, id: string) {
  const {
    title,
    intro,
    privacy,
    askedOf,
    questions,
    headline,
    hasOpenLink,
    remindAfterDays,
    editions,
    revision,
  } = await lead.ask(showSurvey, { id })
  const editionIds = editions.filter(({ isAsked }) => isAsked).map((one) => one.id)
  const kept = { title, intro, privacy, askedOf, questions, headline, hasOpenLink, remindAfterDays }
  return { input: { id, ...kept, editionIds }, revision }
}

/** A survey of these editions, opened at once, and its mails written. */
export async function openSurvey(
  instance: TestInstance,
  lead: Visitor,
  editionIds: readonly string[],
  changed: Change = {},
): Promise<string> {
  const { id } = await lead.ask(makeSurvey, { editionId: editionIds[0]!, title: 'Plus clair' })
  await change(lead, id, {
    title: { fr: 'Y voyez-vous plus clair ?', en: 'Do you see more clearly?' },
    editionIds: [...editionIds],
    ...changed,
  })
  const closesOn = new Date(Date.parse(instance.clock.now) + 14 * 86_400_000).toISOString().slice(0, 10)
  await lead.ask(openWave, { id, opensOn: null, closesOn })
  await instance.settle()
  return id
}

/** The secret of the latest mail to somebody. */
export async function linkOf(instance: TestInstance, address: string): Promise<string> {
  const [mail] = await instance.mailsTo(address)
  return /\/survey#([\w-]+)/.exec(mail!.text)![1]!
}

/** Reads rows as the organisation of whoever asks. */
export async function readerWithin({ database }: TestInstance, { organisation: slug }: Visitor) {
  const { rows } = await sql<{
    id: string
  }>`select id from people.organisations where slug = ${slug}`.execute(database.kysely)
  const scope = { organisationId: rows[0]!.id, role: 'app' as const }
  return async <Row>(query: RawBuilder<unknown>): Promise<Row[]> =>
    inTransaction(database, scope, async (db) => (await query.execute(db)).rows as Row[])
}
