import { beforeAll, expect, it } from 'vitest'
import {
  confide,
  endConfidedRelationship,
  listConfidences,
  listEndings,
  nameReferent,
} from '../../../modules/feedback/contract.ts'
import { listAttention } from '../../../modules/insights/contract.ts'
import { publishRun, runMatching } from '../../../modules/matching/contract.ts'
import {
  acceptRelationship,
  listEditionRelationships,
  listOwnRelationships,
} from '../../../modules/relationships/contract.ts'
import {
  openEdition,
  openRelationships,
  type Enrolled,
  type Relationships,
} from '../../../modules/relationships/server/testing/examples.ts'
import type { Database } from '../../../platform/server/database/index.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'

describeOnBothEngines('"I would rather change"', (openTestDatabase) => {
  let database: Database
  let actions: Relationships
  beforeAll(async () => {
    database = await openTestDatabase()
    actions = await openRelationships(database)
    return () => actions.stop()
  }, 120_000)

  it('is the referent’s alone; kind words, a second round that moves nobody else, and the team reads "new mentor" only', async () => {
    const edition = await openEdition(database, actions)
    const { lead, editionId, enrol, join, mailsTo, takenBy } = edition
    const people: Enrolled[] = []
    for (const name of ['Marc', 'Nadia', 'Paul']) people.push(await enrol(name, { role: 'mentor' }))
    for (const name of ['Lea', 'Awa'])
      people.push(await enrol(name, { language: name === 'Awa' ? 'en' : 'fr' }))
    const mentees = people.slice(3)
    const claire = await join('Claire')
    await actions.ask(lead, nameReferent, {
      editionId,
      place: 'referent',
      name: 'Claire',
      email: claire.email,
    })
    const ofTeam = async () =>
      (await actions.ask(lead, listEditionRelationships, { editionId })).relationships
    const publish = async () => {
      const { run } = await actions.ask(lead, runMatching, { editionId })
      await actions.ask(lead, publishRun, { id: run.id, anyway: false })
      await actions.settle()
      const proposed = (await ofTeam()).filter(({ status }) => status === 'proposed')
      for (const person of people)
        for (const { id, status, answer } of (await actions.ask(person, listOwnRelationships, {}))
          .relationships)
          if (status === 'proposed' && answer === null) await actions.ask(person, acceptRelationship, { id })
      await actions.settle()
      return proposed
    }
    expect(await publish()).toHaveLength(2)
    const [changing, staying] = mentees as [Enrolled, Enrolled]
    const own = async (person: Enrolled) =>
      (await actions.ask(person, listOwnRelationships, {})).relationships
    const before = (await own(changing))[0]!
    const mentor = people.find(({ name }) => name === before.partner.name)!
    const stays = (await own(staying))[0]!

    await actions.ask(changing, confide, { id: before.id, kind: 'change', words: '', readBy: 'referent' })
    await actions.settle()
    // Until the referent acts, nobody else learns anything, and the team's line of that pair does not move.
    expect((await actions.ask(lead, listConfidences, {})).confidences).toEqual([])
    expect((await own(mentor))[0]).toMatchObject({ id: before.id, status: 'active' })
    expect((await actions.ask(lead, listAttention, { editionId })).pairs).toHaveLength(2)
    const [said] = (await actions.ask(claire, listConfidences, {})).confidences
    await actions.ask(claire, endConfidedRelationship, { id: said!.id, reason: 'needs-differ', words: '' })
    await actions.settle()
    const kind = (await mailsTo(mentor)).find(({ effectKey }) => effectKey.includes('ended/'))!
    expect(kind.subject.replaceAll('\u00a0', ' ')).toContain(': un changement pour votre binôme')
    expect(kind.textBody).not.toMatch(/pr[ée]f[ée]r|needs-differ|Claire/i)
    expect([await takenBy(mentor), await takenBy(changing)]).toEqual([0, 0])

    const mailsBefore = (await mailsTo(staying)).length
    const [next] = await publish()
    expect(next).toMatchObject({ mentee: changing.name })
    expect(next!.mentor).not.toBe(mentor.name)
    // Nobody else was moved or written to.
    expect((await own(staying))[0]).toMatchObject({ id: stays.id, status: 'active', partner: stays.partner })
    expect((await mailsTo(staying)).length).toBe(mailsBefore)

    const read = await ofTeam()
    expect(read.find(({ id }) => id === before.id)).toMatchObject({ status: 'ended', endedKind: 're-paired' })
    expect(read.find(({ id }) => id === next!.id)).toMatchObject({ status: 'active' })
    expect((await actions.ask(lead, listEndings, {})).endings).toEqual([])
    expect(JSON.stringify([read, await mailsTo(lead)])).not.toMatch(/"change"|needs-differ|pr[ée]f[ée]rerai/)
    // The first mentor reads that it stopped, and nothing of what came after.
    expect((await own(mentor))[0]).toMatchObject({ status: 'ended', end: { as: 'stopped' } })
  }, 120_000)
})
