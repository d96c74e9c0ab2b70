import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readSheets, SheetProblem } from '../../../modules/enrolment/sheet/index.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'
import { openTestDatabase } from '../../../platform/server/testing/open-test-database.ts'
import { sheetOf } from '../../../modules/enrolment/sheet/examples.ts'
import { openTestInstance, type TestInstance } from '../../server/testing/open-test-instance.ts'
import type { Visitor } from '../../server/testing/visitor.ts'
import { pairsOf, saidOf, vetoesOf, type AtADoor } from './at-a-door.ts'
import { atTry } from './at-try.ts'
import { inAnEdition } from './in-an-edition.ts'
import { onTheCommandLine } from './on-the-command-line.ts'
import { rightResults, type RightResult } from './right-results.ts'
import { whatIsWrong } from './what-is-wrong.ts'

const examples = fileURLToPath(new URL('../../../modules/enrolment/examples/', import.meta.url))
const groups = [
  ...together(readdirSync(`${examples}sheets`).filter((file) => /\.(csv|xlsx)$/.test(file))).map((files) =>
    files.map((file) => `${examples}sheets/${file}`),
  ),
  ...['small', 'large'].map((size) =>
    ['mentees', 'mentors'].map((side) => `${examples}jonodrew/${size}_${side}.csv`),
  ),
]
const titleOf = ([path]: readonly string[]) => basename(path!).replace(/[-_]mentees|\.\w+$/g, '')
const titled = groups.map((paths) => ({ title: titleOf(paths), paths }))

describe('a sheet at three doors', () => {
  let instance: TestInstance
  let lead: Visitor
  beforeAll(async () => {
    instance = await openTestInstance(await openTestDatabase('embedded'))
    lead = await instance.found()
  })
  afterAll(() => instance.stop())

  it('has its right result told for each line of the README of the examples', async () => {
    const readme = await readFile(`${examples}sheets/README.md`, 'utf8')
    const known = Object.keys(rightResults)
    const numbers = [...readme.matchAll(/`(\d\db?)-[^`]+`/g)].map(([, number]) => number!)
    expect(new Set(numbers).size).toBe(24)
    expect(numbers.filter((number) => !known.some((title) => title.startsWith(`${number}-`)))).toEqual([])
    expect(titled.filter(({ title }) => rightResults[title] === undefined)).toEqual([])
  })

  it.each(titled)(
    '$title gives its right result, and the same criteria, pairs and reasons at /try, on the command line and in an edition',
    async ({ title, paths }) => {
      expect(await whatDiffers(lead, title, paths, rightResults[title])).toEqual([])
    },
    180_000,
  )
})

describeOnBothEngines('a sheet in an edition', (openDatabase) => {
  it('is matched as at /try: a list of both roles, and two sheets of a civil service', async () => {
    const instance = await openTestInstance(await openDatabase())
    const lead = await instance.found()
    for (const start of ['21-', 'small_']) {
      const paths = groups.find(([path]) => basename(path!).startsWith(start))!
      const title = titleOf(paths)
      expect(await whatDiffers(lead, title, paths, rightResults[title])).toEqual([])
    }
    await instance.stop()
  }, 60_000)
})

it('somebody whom a sheet refuses by name is never their mentor', async () => {
  const sheets = await readAll([`${examples}sheets/05-branches.csv`])
  const tried = await atTry({ name: 'branches', sheets: sheets! })
  if (tried.refused) throw new Error('refused')
  const pairs = pairsOf(tried.matched).map((pair) => pair.split(' | ').slice(0, 2).join(', '))
  // One of the five would like no mentor.
  expect(pairs).toHaveLength(4)
  for (const refused of ['Ben Okri, Cleo Marsh', 'Ada Lowry, Dev Patil', 'Ben Okri, Edie Stone']) {
    expect(pairs).not.toContain(refused)
  }
})

it('grades the other way round give reverse mentoring in an edition as at /try', async () => {
  const instance = await openTestInstance(await openTestDatabase('embedded'))
  const lead = await instance.found()
  const list = sheetOf(
    [
      ['Nom', 'Rôle', 'Niveau'],
      ['Inès', 'Mentor', 'Junior'],
      ['Oskar', 'Mentor', 'Confirmé'],
      ['Tao', 'Mentoré', 'Senior'],
      ['Una', 'Mentoré', 'Confirmé'],
    ],
    'reverse.csv',
  )
  const tried = await atTry({ name: 'reverse', sheets: [list] })
  const kept = await inAnEdition(lead, { name: 'reverse', sheets: [list] })
  if (tried.refused || kept.refused) throw new Error('refused')
  expect(kept.criteria).toEqual(['seniority 100 seniority mentor-less'])
  expect(tried.criteria).toEqual(kept.criteria)
  expect(pairsOf(kept.matched)).toEqual(pairsOf(tried.matched))
  await instance.stop()
})

/** Each thing that one door gives and another does not, as texts, and what is not as it should be in the edition. */
async function whatDiffers(
  lead: Visitor,
  title: string,
  paths: readonly string[],
  right: RightResult | undefined,
): Promise<unknown[]> {
  const sheets = await readAll(paths)
  const kept: AtADoor = sheets === null ? { refused: true } : await inAnEdition(lead, { name: title, sheets })
  const tried: AtADoor = sheets === null ? { refused: true } : await atTry({ name: title, sheets })
  const typed = await onTheCommandLine(paths)
  if (tried.refused || typed.refused || kept.refused) {
    return [...unlike([tried, typed, kept].map(({ refused }) => refused)), ...unlike([right?.pairs, 0])]
  }
  const people = new Map(tried.matched.cohort.members.map(({ id, name }) => [id, name]))
  const said = tried.matched.result.pairs.slice(0, 60).flatMap(({ mentorId, menteeId }) => {
    const names = [people.get(mentorId)!, people.get(menteeId)!] as const
    return unlike([saidOf(tried.matched, ...names), saidOf(kept.matched, ...names)])
  })
  return [
    ...whatIsWrong(kept.matched, right),
    ...unlike([tried.criteria, typed.criteria, kept.criteria]),
    ...unlike([vetoesOf(tried.matched), vetoesOf(kept.matched)]),
    ...unlike([pairsOf(tried.matched), typed.pairs, pairsOf(kept.matched)]),
    ...said,
  ]
}

function unlike(things: readonly unknown[]): unknown[] {
  return things.every((one) => isDeepStrictEqual(one, things[0])) ? [] : [things]
}

async function readAll(paths: readonly string[]) {
  try {
    const read = await Promise.all(
      paths.map(async (path) => readSheets(new Uint8Array(await readFile(path)), basename(path))),
    )
    return read.flat()
  } catch (error) {
    if (error instanceof SheetProblem) return null
    throw error
  }
}

/** Sheets of mentees with the sheet of mentors that goes with them; the others alone. */
function together(files: readonly string[]): string[][] {
  return files
    .filter((file) => !file.includes('-mentors.'))
    .map((file) => (file.includes('-mentees.') ? [file, file.replace('-mentees.', '-mentors.')] : [file]))
}
