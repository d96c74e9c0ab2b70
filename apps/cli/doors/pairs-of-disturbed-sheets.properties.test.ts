import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSheets } from '../../../modules/enrolment/sheet/index.ts'
import {
  bytesOf,
  cleanTables,
  longOptions,
  peopleDisturbances,
  placeDisturbances,
  questionDisturbances,
  tabDisturbances,
  writings,
  type WrittenFile,
} from '../../../modules/enrolment/sheet/testing/examples.ts'
import { pairsOf } from './at-a-door.ts'
import { atTry } from './at-try.ts'

const runs = process.env.LONG ? 100 : 6

async function pairsIn(file: WrittenFile): Promise<string[]> {
  const tried = await atTry({ name: file.name, sheets: await readSheets(bytesOf(file), file.name) })
  if (tried.refused) throw new Error('nobody could be paired')
  return pairsOf(tried.matched)
}

// The options themselves are worded otherwise, and quoted.
const pointsOf = (pair: string) => pair.split(' | ').slice(0, 3).join(' | ')

const oneAtATime = {
  ...placeDisturbances,
  ...peopleDisturbances,
  ...questionDisturbances,
  ...tabDisturbances,
}

describe('a table of invented people gives the same pairs, points and reasons', () => {
  it.each(Object.entries(oneAtATime))('with %s', async (_, disturbing) => {
    await fc.assert(
      fc.asyncProperty(cleanTables, disturbing, async (clean, disturb) => {
        expect(await pairsIn(disturb(clean))).toEqual(await pairsIn(clean))
      }),
      { numRuns: runs },
    )
  })

  it('where the options hold commas', async () => {
    await fc.assert(
      fc.asyncProperty(cleanTables, async (clean) => {
        const withCommas = await pairsIn(longOptions(', ')(clean))
        expect(withCommas.map(pointsOf)).toEqual((await pairsIn(longOptions(' ')(clean))).map(pointsOf))
      }),
      { numRuns: runs },
    )
  })

  it('with its questions or people told otherwise, other lines around, and written in any way', async () => {
    const within = fc.oneof(...Object.values({ ...peopleDisturbances, ...questionDisturbances }))
    // The others begin with a table that has its columns as they were.
    const around = fc.oneof(
      ...['title lines above', 'foot lines below', 'blank lines around'].map(
        (key) => placeDisturbances[key]!,
      ),
    )
    await fc.assert(
      fc.asyncProperty(cleanTables, within, around, writings, async (clean, inside, outside, write) => {
        expect(await pairsIn(write(outside(inside(clean))))).toEqual(await pairsIn(clean))
      }),
      { numRuns: runs * 2 },
    )
  })
})
