import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inferQuestionnaire, readSheets, toVolunteers } from '../index.ts'
import { cleanTables } from './clean-table.ts'
import { peopleDisturbances } from './disturb-people.ts'
import { longOptions, questionDisturbances } from './disturb-questions.ts'
import { bytesOf, type WrittenFile } from './written-file.ts'

async function peopleOf(file: WrittenFile, withAddress = true) {
  const read = await readSheets(bytesOf(file), file.name)
  const { sheets, questionnaire } = inferQuestionnaire(read.map((sheet) => ({ sheet })))
  const { volunteers } = toVolunteers(sheets, questionnaire, { emailRequired: false })
  return volunteers
    .map(({ name, roles, email, profile, answers }) => ({
      name,
      roles,
      email: withAddress ? email : null,
      town: profile.place?.city,
      answers: Object.values(answers).map((answer) =>
        Object.values(answer).map((one) =>
          [one].flat(2).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
        ),
      ),
    }))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
}

describe('a table gives the same people', () => {
  it.each(Object.entries({ ...peopleDisturbances, ...questionDisturbances }))(
    'with %s',
    async (_, disturbing) => {
      await fc.assert(
        fc.asyncProperty(cleanTables, disturbing, async (clean, disturb) => {
          expect(await peopleOf(disturb(clean))).toEqual(await peopleOf(clean))
        }),
        { numRuns: 60 },
      )
    },
  )

  it('where all of them give one address, but for the address', async () => {
    await fc.assert(
      fc.asyncProperty(cleanTables, async (clean) => {
        const shared = {
          ...clean,
          tabs: clean.tabs.map((tab) => ({
            ...tab,
            lines: tab.lines.map((cells, index) =>
              index === 0 ? cells : cells.with(1, 'school@example.org'),
            ),
          })),
        }
        expect(await peopleOf(shared)).toEqual(await peopleOf(clean, false))
      }),
      { numRuns: 60 },
    )
  })

  it('where the options hold commas', async () => {
    await fc.assert(
      fc.asyncProperty(cleanTables, async (clean) => {
        const people = await peopleOf(longOptions(' ')(clean))
        expect(people).toHaveLength((await peopleOf(clean)).length)
        expect(await peopleOf(longOptions(', ')(clean))).toEqual(people)
      }),
      { numRuns: 60 },
    )
  })
})
