import { setTimeout } from 'node:timers/promises'
import { importVolunteers } from '../../../modules/enrolment/contract.ts'
import { joinColumns, levelKey } from '../../../modules/enrolment/sheet/index.ts'
import { runMatching, showStudio } from '../../../modules/matching/contract.ts'
import { match } from '../../../modules/matching/rules.ts'
import { createProgramme, showEdition } from '../../../modules/programmes/contract.ts'
import { mergeLevels } from '../../../modules/questionnaires/rules.ts'
import type { Visitor } from '../../server/testing/visitor.ts'
import { criteriaOf, type AtADoor, type SheetFiles } from './at-a-door.ts'
import { readAgainst } from './at-try.ts'

/** A new edition, its sheets imported by the action of the page, its studio opened, its pairs made by the server. */
export async function inAnEdition(lead: Visitor, files: SheetFiles): Promise<AtADoor> {
  const editionId = await openEdition(lead, files.name)
  return (await importInto(lead, editionId, files)) ? pairsIn(lead, editionId) : { refused: true }
}

export async function openEdition(lead: Visitor, name: string): Promise<string> {
  const called = { fr: name, en: name }
  const { editionId } = await lead.ask(createProgramme, {
    template: 'cohort',
    name: called,
    editionName: called,
    startsOn: null,
  })
  return editionId
}

/** Whether the sheets could be read as they are. */
export async function importInto(
  lead: Visitor,
  editionId: string,
  { name, sheets }: SheetFiles,
): Promise<boolean> {
  const { questions, themes, matchingDefaults } = await lead.ask(showEdition, { editionId })
  const read = readAgainst(joinColumns(sheets), { questions, themes })
  if (read === null || read.volunteers.length === 0) return false
  const { newOptions, newThemes, widened } = read
  const brought = read.levels.seniority?.map((label) => ({
    key: levelKey(label),
    label: { fr: label, en: label },
  }))
  // Reading so much at once in the server's own process makes it refuse work until it has caught up.
  if (read.volunteers.length > 500) await setTimeout(3_000)
  const { problems } = await lead.ask(importVolunteers, {
    editionId,
    // Addresses of this sheet alone: nobody is known from another one.
    volunteers: read.volunteers.map(({ source: _, email, ...volunteer }, at) => ({
      ...volunteer,
      email: email && `${name}.${email}`.toLowerCase(),
      line: at + 1,
    })),
    newOptions,
    newThemes,
    newQuestions: [...read.newQuestions, ...widened],
    seniorityLevels: brought === undefined ? null : mergeLevels(matchingDefaults.seniorityLevels, brought),
  })
  if (problems.length > 0) throw new Error(`not imported: ${JSON.stringify(problems)}`)
  return true
}

export async function pairsIn(lead: Visitor, editionId: string): Promise<AtADoor> {
  const { cohort, policy, weekOf } = await lead.ask(showStudio, { editionId })
  const ran = await lead.send(runMatching, { editionId })
  const outcome = await match(cohort, policy, { weekOf })
  if ('refusal' in outcome) return { refused: true }
  // What the studio shows is what the server makes and keeps.
  const { pairs } = ran.body as { pairs: { menteeId: string; mentorId: string; score: number }[] }
  const byId = (list: readonly { menteeId: string; mentorId: string; score: number }[]) =>
    list.map(({ menteeId, mentorId, score }) => `${menteeId} ${mentorId} ${score}`).toSorted()
  if (byId(pairs).join() !== byId(outcome.matched.result.pairs).join())
    throw new Error('studio and server differ')
  return { refused: false, criteria: criteriaOf(policy), matched: outcome.matched }
}
