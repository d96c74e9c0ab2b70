import { expect, it } from 'vitest'
import { sheetOf } from '../../../modules/enrolment/sheet/examples.ts'
import { runMatching, showStudio } from '../../../modules/matching/contract.ts'
import { showEdition } from '../../../modules/programmes/contract.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'
import { shareInstance } from '../../server/testing/share-instance.ts'
import { pairsOf } from './at-a-door.ts'
import { atTry } from './at-try.ts'
import { importInto, openEdition, pairsIn } from './in-an-edition.ts'

const mentees = sheetOf(
  [
    ['Student name', 'Hobbies', 'Year of study'],
    ['Cleo Marsh', 'Chess, Football', 'First'],
    ['Dev Patil', 'Pottery', 'Second'],
    ['Edie Stone', 'Football, Choir', 'First'],
    ['Finn Olsen', 'Chess, Pottery', 'Third'],
  ],
  'mentees.csv',
)
const mentors = sheetOf(
  [
    ['Mentor name', 'Hobbies', 'Department'],
    ['Ada Lowry', 'Pottery', 'Law'],
    ['Ben Okri', 'Choir, Football', 'Physics'],
    ['Cora Vance', 'Chess, Sailing', 'Law'],
    ['Dan Hale', 'Chess, Football', 'History'],
  ],
  'mentors.csv',
)

const departments = sheetOf(
  [
    ['Mentor name', 'Department'],
    ['Ada Lowry', 'Law'],
    ['Ben Okri', 'Physics'],
    ['Cora Vance', 'Law'],
    ['Dan Hale', 'History'],
  ],
  'departments.csv',
)

describeOnBothEngines('two sheets in turn', (openDatabase) => {
  const share = shareInstance(openDatabase)
  it('ask both sides what the first one brought for one, and give the pairs of both at once', async () => {
    const instance = await share()
    const lead = await instance.found()
    const atOnce = await openEdition(lead, 'at-once')
    await importInto(lead, atOnce, { name: 'at-once', sheets: [mentees, mentors] })
    const both = await pairsIn(lead, atOnce)
    if (both.refused) throw new Error('refused')
    expect(pairsOf(both.matched)).toHaveLength(4)
    expect(pairsOf(both.matched).join()).toContain('Hobbies')

    for (const [name, first, second] of [
      ['mentees', mentees, mentors],
      ['mentors', mentors, mentees],
    ] as const) {
      const editionId = await openEdition(lead, name)
      await importInto(lead, editionId, { name: name, sheets: [first] })
      const asked = async () => {
        const { questions } = await lead.ask(showEdition, { editionId })
        return questions.find(({ wording }) => wording.fr === 'Hobbies')?.askedOf
      }
      expect(await asked()).toBe(first === mentees ? 'mentee' : 'mentor')
      await importInto(lead, editionId, { name: name, sheets: [second] })
      expect(await asked()).toBe('both')
      const inTurn = await pairsIn(lead, editionId)
      if (inTurn.refused) throw new Error('refused')
      expect(inTurn.criteria).toEqual(both.criteria)
      expect(pairsOf(inTurn.matched)).toEqual(pairsOf(both.matched))
    }
    const tried = await atTry({ name: 'at-once', sheets: [mentees, mentors] })
    if (tried.refused) throw new Error('refused')
    expect(pairsOf(tried.matched)).toEqual(pairsOf(both.matched))
  }, 60_000)

  it('make the criteria again while no pairs were made, and never after', async () => {
    const instance = await share()
    const lead = await instance.found()
    const criteriaIn = async (editionId: string) =>
      (await lead.ask(showStudio, { editionId })).policy.criteria
    const withoutRun = await openEdition(lead, 'without')
    const withRun = await openEdition(lead, 'with')
    for (const [name, editionId] of Object.entries({ withoutRun, withRun })) {
      await importInto(lead, editionId, { name, sheets: [mentees, departments] })
    }
    await lead.ask(runMatching, { editionId: withRun })
    const before = await criteriaIn(withRun)
    expect(await criteriaIn(withoutRun)).toEqual(before)

    for (const [name, editionId] of Object.entries({ withoutRun, withRun })) {
      await importInto(lead, editionId, { name, sheets: [mentors] })
    }
    expect(await criteriaIn(withRun)).toEqual(before)
    expect(await criteriaIn(withoutRun)).not.toEqual(before)
  }, 60_000)
})
