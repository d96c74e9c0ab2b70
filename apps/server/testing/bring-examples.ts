import { readFile } from 'node:fs/promises'
import { importVolunteers } from '../../../modules/enrolment/contract.ts'
import {
  guessRoles,
  joinColumns,
  readSheet,
  recogniseColumns,
  toVolunteers,
} from '../../../modules/enrolment/sheet/index.ts'
import { showEdition } from '../../../modules/programmes/contract.ts'
import type { Visitor } from './visitor.ts'

const folder = new URL('../../../modules/enrolment/examples/sheets/', import.meta.url)

type ByHand = {
  /** Headings of columns that were left out, which the team takes in as questions. */
  readonly takenIn?: readonly string[]
  /** Gives everybody an address, so that all are written to. */
  readonly addressOf?: (name: string) => string
}

/** Imports sheets of the examples as the page of an edition does, with nothing corrected by hand but what is said. */
export async function bringExamples(
  lead: Visitor,
  editionId: string,
  names: readonly string[],
  { takenIn = [], addressOf }: ByHand = {},
) {
  const { questions, themes } = await lead.ask(showEdition, { editionId })
  const read = await Promise.all(
    names.map(async (name) => readSheet(new Uint8Array(await readFile(new URL(name, folder))), name)),
  )
  const sheets = joinColumns(read)
  const roles = guessRoles(sheets)
  const mapped = sheets.map((sheet, index) => {
    const { role } = roles[index]!
    return {
      sheet,
      role,
      mapping: recogniseColumns(sheet, { questions, themes, role }).map(
        ({ heading, target, asNewQuestion }) => (takenIn.includes(heading) ? asNewQuestion : target),
      ),
    }
  })
  const found = toVolunteers(mapped, { questions, themes }, { emailRequired: false })
  const { newOptions, newThemes, newQuestions } = found
  const volunteers = found.volunteers.map(({ source: _, ...volunteer }, index) => ({
    ...volunteer,
    ...(addressOf !== undefined && { email: addressOf(volunteer.name) }),
    line: index + 1,
  }))
  return lead.ask(importVolunteers, {
    editionId,
    volunteers,
    newOptions,
    newThemes,
    newQuestions,
    seniorityLevels: null,
  })
}
