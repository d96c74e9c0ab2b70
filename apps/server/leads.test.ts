import { expect, it } from 'vitest'
import { addLead, removeLead, showEdition } from '../../modules/programmes/contract.ts'
import { describeOnBothEngines } from '../../platform/server/testing/describe-on-both-engines.ts'
import { whileLocked } from '../../platform/server/testing/while-locked.ts'
import { newEdition } from './testing/one-volunteer.ts'
import { shareInstance } from './testing/share-instance.ts'

describeOnBothEngines('the team of an edition', (openTestDatabase, engine) => {
  const share = shareInstance(openTestDatabase)
  const open = async () => {
    const instance = await share()
    const lead = await instance.found()
    const editionId = await newEdition(lead)
    const { leads } = await lead.ask(addLead, { editionId, name: 'Nadia', email: 'nadia@exemple.invalid' })
    const idOf = (email: string) => leads.find((one) => one.email === email)!.personId
    const [own, nadia] = [idOf('solene@exemple.invalid'), idOf('nadia@exemple.invalid')]
    return { instance, lead, editionId, own, nadia }
  }

  it('is never left without anybody', async () => {
    const { lead, editionId, own, nadia } = await open()
    await lead.ask(removeLead, { editionId, personId: nadia })
    expect(await lead.refusal(removeLead, { editionId, personId: own })).toBe('last-lead')
  })

  it.skipIf(engine === 'embedded')('keeps one of two who are taken out at once', async () => {
    const { instance, lead, editionId, own, nadia } = await open()
    const { id: organisationId } = await instance.database.kysely
      .selectFrom('people.organisations')
      .select('id')
      .where('slug', '=', lead.organisation)
      .executeTakeFirstOrThrow()
    const answer = await whileLocked(
      instance.database,
      { organisationId, role: 'app' },
      async (db) => {
        await db
          .selectFrom('programmes.editions')
          .select('id')
          .where('id', '=', editionId)
          .forUpdate()
          .execute()
        await db
          .deleteFrom('programmes.leads')
          .where('editionId', '=', editionId)
          .where('personId', '=', nadia)
          .execute()
      },
      () => lead.send(removeLead, { editionId, personId: own }),
    )
    expect(answer.body).toMatchObject({ code: 'last-lead' })
    expect((await lead.ask(showEdition, { editionId })).leads).toHaveLength(1)
  })
})
