import { beforeAll, expect, it } from 'vitest'
import type { Database } from '../../../platform/server/database/index.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'
import { showResults } from '../../insights/contract.ts'
import { noteMeeting } from '../../meetings/contract.ts'
import { acceptRelationship, listOwnRelationships } from '../../relationships/contract.ts'
import {
  openEdition,
  openRelationships,
  type Enrolled,
  type Relationships,
} from '../../relationships/server/testing/examples.ts'
import { listObservers, listOwnObserved, nameObserver, removeObserver, showObserved } from '../contract.ts'

const mentees = ['Ana', 'Bob', 'Cléo', 'Dan', 'Ève']

describeOnBothEngines('who observes an edition', (openTestDatabase) => {
  let database: Database
  let actions: Relationships
  beforeAll(async () => {
    database = await openTestDatabase()
    actions = await openRelationships(database)
    return () => actions.stop()
  }, 120_000)

  it('reads how many met, or not yet, from five pairs on, and no name; the team names them and takes them away', async () => {
    const { lead, enrol, join, publish, editionId, mailsTo } = await openEdition(database, actions)
    const denis = await join('Denis')
    expect(await actions.refusal(denis, showObserved, { editionId })).toBe('not-found')
    const named = { editionId, name: 'Denis', email: denis.email }
    expect(await actions.refusal(denis, nameObserver, named)).toBe('not-found')
    expect(await actions.refusal(lead, nameObserver, { ...named, email: 'denis' })).toBe('email-invalid')
    // An address that is somebody's: nobody is named under another name before that is said.
    expect(await actions.refusal(lead, nameObserver, { ...named, name: 'Rita Costa' })).toBe('known-here')
    expect((await actions.ask(lead, listObservers, { editionId })).observers).toEqual([])
    await actions.ask(lead, nameObserver, { ...named, name: 'Rita Costa', personId: denis.person.id })
    // Pressed twice, one mail.
    await actions.ask(lead, nameObserver, named)
    const mails = await mailsTo(denis)
    expect(mails).toHaveLength(1)
    expect(mails[0]!.textBody).toContain(`/observed/${editionId}`)
    expect((await actions.ask(lead, listObservers, { editionId })).observers).toHaveLength(1)

    // It is no way to the team's own page.
    expect(await actions.refusal(denis, showResults, { editionId })).toBe('not-found')
    expect((await actions.ask(denis, listOwnObserved, {})).editions).toMatchObject([{ id: editionId }])

    const begin = async (name: string) => {
      const [mentor, mentee] = [await enrol(`Mentor ${name}`, { role: 'mentor' }), await enrol(name)]
      await publish({ mentor, mentee })
      const id = (await actions.ask(mentee, listOwnRelationships, {})).relationships[0]!.id
      for (const one of [mentor, mentee]) await actions.ask(one, acceptRelationship, { id })
      return { id, mentee }
    }
    const met = async ({ id, mentee }: { id: string; mentee: Enrolled }) =>
      actions.ask(mentee, noteMeeting, {
        relationshipId: id,
        on: actions.clock.now.slice(0, 10),
        means: 'lunch',
      })
    const begun = []
    for (const name of mentees.slice(0, 4)) begun.push(await begin(name))
    for (const one of begun.slice(0, 3)) await met(one)
    expect((await actions.ask(denis, showObserved, { editionId })).pairs).toBeNull()
    await begin(mentees[4]!)
    const seen = await actions.ask(denis, showObserved, { editionId })
    expect(seen.pairs).toEqual({ met: 3, notYet: 2 })
    expect(seen.figures.map(({ group }) => group)).not.toContain('left-out')
    expect(seen.figures.find(({ name }) => name === 'meetings-held')!.cells).toContainEqual({
      label: '1',
      count: null,
    })
    for (const name of mentees) expect(JSON.stringify(seen)).not.toContain(name)

    await actions.ask(lead, removeObserver, { editionId, personId: denis.person.id })
    expect(await actions.refusal(denis, showObserved, { editionId })).toBe('not-found')
  }, 90_000)
})
