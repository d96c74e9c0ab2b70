import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inferQuestionnaire, readSheets, toVolunteers } from '../index.ts'
import { cleanTables } from './clean-table.ts'
import { placeDisturbances, writings } from './disturb-place.ts'
import { bytesOf, type WrittenFile } from './written-file.ts'

/** Everything that is disturbed elsewhere than in the bytes; other rooms add theirs. */
const disturbances = { ...placeDisturbances }

async function peopleOf(file: WrittenFile) {
  const read = await readSheets(bytesOf(file), file.name)
  const { sheets, questionnaire } = inferQuestionnaire(read.map((sheet) => ({ sheet })))
  const { volunteers } = toVolunteers(sheets, questionnaire, { emailRequired: false })
  return volunteers
    .map(({ source: _, ...volunteer }) => volunteer)
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
}

describe('a table of invented people gives the same people', () => {
  it.each(Object.entries(disturbances))('with %s', async (_, disturbing) => {
    await fc.assert(
      fc.asyncProperty(cleanTables, disturbing, async (clean, disturb) => {
        expect(await peopleOf(disturb(clean))).toEqual(await peopleOf(clean))
      }),
      { numRuns: 40 },
    )
  })

  it('however its bytes are written', async () => {
    await fc.assert(
      fc.asyncProperty(cleanTables, writings, async (clean, write) => {
        const people = await peopleOf(clean)
        expect(people.length).toBeGreaterThanOrEqual(4)
        expect(await peopleOf(write(clean))).toEqual(people)
      }),
      { numRuns: 60 },
    )
  })

  it('with two disturbances at once, written in any way', async () => {
    const any = fc.oneof(...Object.values(disturbances))
    await fc.assert(
      fc.asyncProperty(cleanTables, any, any, writings, async (clean, first, second, write) => {
        // A line that hides somebody is known by its number: nothing may move it afterwards.
        fc.pre(first(clean).writtenAs !== 'xlsx')
        expect(await peopleOf(write(second(first(clean))))).toEqual(await peopleOf(clean))
      }),
      { numRuns: 100 },
    )
  })
})
