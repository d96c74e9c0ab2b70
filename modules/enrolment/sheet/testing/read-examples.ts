import { readFile } from 'node:fs/promises'
import type { ToVolunteersOptions } from '../volunteer.ts'
import { completeQuestionnaire, inferQuestionnaire, readSheet, toVolunteers } from '../index.ts'

const folder = new URL('../../examples/sheets/', import.meta.url)

/** Sheets of `examples/sheets` read as `/try` reads them, with nothing corrected by hand. */
export async function readExamples(...names: string[]) {
  const sheets = await Promise.all(names.map(readExample))
  return readAlone(sheets.map((sheet) => ({ sheet })))
}

export async function readExample(name: string) {
  return readSheet(new Uint8Array(await readFile(new URL(name, folder))), name)
}

/** What sheets without a questionnaire give. */
export function readAlone(
  sheets: Parameters<typeof inferQuestionnaire>[0],
  options: Partial<ToVolunteersOptions> = {},
) {
  const { sheets: mapped, questionnaire } = inferQuestionnaire(sheets)
  const read = toVolunteers(mapped, questionnaire, { emailRequired: false, ...options })
  return { ...read, mapped, questions: completeQuestionnaire(questionnaire, read).questions }
}
