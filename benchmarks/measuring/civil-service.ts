import { readFile } from 'node:fs/promises'
import type { OutputOf, SentInputOf } from '../../platform/contract.ts'
import type { importVolunteers } from '../../modules/enrolment/contract.ts'
import { levelKey, readSheet, recogniseColumns, toVolunteers } from '../../modules/enrolment/sheet/index.ts'
import type { showEdition } from '../../modules/programmes/contract.ts'

const folder = new URL('../../modules/enrolment/examples/jonodrew/', import.meta.url)

export type Size = 'small' | 'large'
export type SheetBytes = {
  readonly role: 'mentor' | 'mentee'
  readonly file: string
  readonly bytes: Uint8Array
}

/** Where the two sheets of a civil service are: 50 + 50 people when small, 500 + 500 when large. */
export function sheetUrl(size: Size, role: 'mentor' | 'mentee'): URL {
  return new URL(`${size}_${role}s.csv`, folder)
}

export function readFiles(size: Size): Promise<SheetBytes[]> {
  return Promise.all(
    (['mentor', 'mentee'] as const).map(async (role) => ({
      role,
      file: `${size}_${role}s.csv`,
      bytes: new Uint8Array(await readFile(sheetUrl(size, role))),
    })),
  )
}

/** From the bytes of both sheets to what an import sends, as the browser does it, with nothing corrected by hand. */
export async function toImport(
  files: readonly SheetBytes[],
  { id: editionId, questions, themes }: Pick<OutputOf<typeof showEdition>, 'id' | 'questions' | 'themes'>,
): Promise<SentInputOf<typeof importVolunteers>> {
  const sheets = await Promise.all(
    files.map(async ({ role, file, bytes }) => {
      const sheet = await readSheet(bytes, file)
      const columns = recogniseColumns(sheet, { questions, themes, role })
      return { sheet, mapping: columns.map(({ target }) => target), role }
    }),
  )
  const read = toVolunteers(sheets, { questions, themes }, { emailRequired: true })
  const { newOptions, newThemes, newQuestions, levels } = read
  return {
    editionId,
    newOptions,
    newThemes,
    newQuestions,
    seniorityLevels:
      levels.seniority?.map((label) => ({ key: levelKey(label), label: { fr: label, en: label } })) ?? null,
    volunteers: read.volunteers.map(({ source, email, ...volunteer }) => ({
      ...volunteer,
      email: email!,
      line: source.line,
    })),
  }
}
