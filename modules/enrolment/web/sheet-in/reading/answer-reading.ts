import { judgeColumn } from '../../../identity/index.ts'
import {
  filledOf,
  toVolunteers,
  type Sheet,
  type Volunteer,
  type VolunteersResult,
} from '../../../sheet/index.ts'
import { samplesOf } from '../column-groups.ts'
import { readElsewhere, readFile, readTabs, type ReadFile } from './read-file.ts'
import type { AnswerOf, AskOf, FileHere, PersonHere, ReadingKind, Understood } from './reading-protocol.ts'
import { nothingRecalled, understand, type Recall } from './understand.ts'

/** What the worker keeps between two questions: the open files with their cells, and what was made of them last. */
export type ReadingMemory = {
  files: ReadFile[]
  understood: Understood | null
  settled: VolunteersResult | null
  recall: Recall
}

export function emptyMemory(): ReadingMemory {
  return { files: [], understood: null, settled: null, recall: nothingRecalled() }
}

/** Answers one question about the files in memory. Pure but for that memory: it runs in a worker or in a test. */
export async function answerReading<Kind extends ReadingKind>(
  memory: ReadingMemory,
  kind: Kind,
  ask: AskOf<Kind>,
): Promise<AnswerOf<Kind>> {
  return answers[kind](memory, ask)
}

type Answers = {
  [Kind in ReadingKind]: (memory: ReadingMemory, ask: AskOf<Kind>) => AnswerOf<Kind> | Promise<AnswerOf<Kind>>
}

const answers: Answers = {
  ready: async () => {
    await Promise.all([loadCities(), import('read-excel-file/universal')])
    return true as const
  },
  read: async (memory, { sources }) => {
    const read = (await Promise.all(sources.map(readFile))).flat()
    memory.files.push(...read)
    return read.map(withoutCells)
  },
  tabs: (memory, { group, tabs }) => {
    const old = memory.files.filter((file) => file.group === group)
    const read = readTabs(old, tabs)
    memory.files = [...memory.files.filter((file) => file.group !== group), ...read]
    return read.map(withoutCells)
  },
  place: (memory, { id, choice }) => {
    const file = memory.files.find((one) => one.id === id)
    if (file?.sheet === undefined) throw new Error('The worker was asked of a sheet that it does not keep.')
    const moved = readElsewhere(file, choice)
    memory.files = memory.files.map((one) => (one === file ? moved : one))
    return withoutCells(moved)
  },
  understand: (memory, ask) => {
    // What was taken away, or replaced by its corrected version, is kept no longer.
    memory.files = memory.files.filter(({ id }) => ask.ids.includes(id))
    const readable = ask.ids.flatMap((id) => {
      const sheet = memory.files.find((file) => file.id === id)?.sheet
      return sheet === undefined ? [] : [{ id, sheet }]
    })
    memory.understood = understand(readable, ask, memory.recall)
    const { questionnaire, sheets } = memory.understood
    return {
      questionnaire,
      sheets: sheets.map((one) => ({ ...one, mapped: { ...one.mapped, sheet: bare(one.mapped.sheet) } })),
    }
  },
  settle: async (memory, ask) => {
    if (memory.understood === null) throw new Error('The worker was asked for people before any sheet.')
    const { sheets, questionnaire } = memory.understood
    const wantsCities = sheets.some(({ mapped }) =>
      mapped.mapping.some((target) => target.to === 'profile' && target.field === 'place'),
    )
    const cities = wantsCities ? await loadCities() : null
    memory.settled = toVolunteers(
      sheets.map(({ mapped }) => mapped),
      questionnaire,
      {
        ...ask,
        emailRequired: false,
        ...(cities && { findCity: (city: string) => cities.findCity(city) }),
      },
    )
    return { ...memory.settled, volunteers: memory.settled.volunteers.map(personHere) }
  },
  people: (memory) => {
    if (memory.settled === null) throw new Error('The worker was asked for people before they were settled.')
    return memory.settled.volunteers
  },
}

function personHere({ source, name, email, roles, capacity }: Volunteer): PersonHere {
  return { source, name, email, roles, capacity }
}

function loadCities() {
  return import('../../../../people/cities/index.ts')
}

function withoutCells(file: ReadFile): FileHere {
  const { id, group, fileName } = file
  if (file.sheet === undefined) return { id, group, fileName, problem: plain(file.problem) }
  const { open, sheet, choice, refused } = file
  const tabs = open.tabs.filter(({ lines }) => lines.some((cells) => cells.some((cell) => cell !== '')))
  return {
    id,
    group,
    fileName,
    choice,
    sheet: bare(sheet),
    readAs: open.readAs,
    tabs: tabs.flatMap(({ name }) => name ?? []),
    samples: sheet.headingLine === 0 ? firstSamples(sheet) : [],
    ...(refused && { refused: plain(refused) }),
  }
}

function plain({ code, details }: NonNullable<ReadFile['problem']>) {
  return { code, details }
}

function bare(sheet: Sheet): Sheet {
  return { ...sheet, rows: sheet.rows.map(({ line }) => ({ line, cells: [] })) }
}

const named = 30

// Somebody may be looking over the lead's shoulder: what tells who people are is named without being shown.
function firstSamples(sheet: Sheet): string[] {
  return sheet.headings.slice(0, named).map((heading, column) => {
    const values = filledOf(sheet, column)
    if (values.length === 0) return ''
    return judgeColumn(heading, values) === 'clear' ? samplesOf(values).join(' · ') : '…'
  })
}
