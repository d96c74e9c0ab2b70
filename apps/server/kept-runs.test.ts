import { expect, it } from 'vitest'
import { openTestInstance } from './testing/open-test-instance.ts'
import { inTransaction } from '../../platform/server/database/index.ts'
import { describeOnBothEngines } from '../../platform/server/testing/describe-on-both-engines.ts'
import { startDemonstration } from '../../modules/enrolment/contract.ts'
import { publishRun, runMatching } from '../../modules/matching/contract.ts'

describeOnBothEngines('a matching run', (openTestDatabase) => {
  it('is kept as it was: neither changed, nor deleted, nor unpublished', async () => {
    const instance = await openTestInstance(await openTestDatabase())
    const lead = await instance.found()
    const { editionId } = await lead.ask(startDemonstration, {})
    const { run } = await lead.ask(runMatching, { editionId })
    const { database } = instance
    const organisation = await database.kysely
      .selectFrom('people.organisations')
      .select('id')
      .executeTakeFirstOrThrow()
    const within = <T>(work: Parameters<typeof inTransaction<T>>[2]) =>
      inTransaction(database, { organisationId: organisation.id, role: 'app' }, work)
    const changing = (column: 'seed' | 'proof' | 'policy' | 'result') =>
      within((db) =>
        db
          .updateTable('matching.runs')
          .set({ [column]: column === 'seed' ? 'another' : '{}' })
          .where('id', '=', run.id)
          .execute(),
      )
    for (const column of ['seed', 'proof', 'policy', 'result'] as const) {
      await expect(changing(column), column).rejects.toMatchObject({ code: '23000' })
    }
    await lead.ask(publishRun, { id: run.id, anyway: false })
    const unpublish = within((db) =>
      db
        .updateTable('matching.runs')
        .set({ publishedAt: null, publishedBy: null })
        .where('id', '=', run.id)
        .execute(),
    )
    await expect(unpublish).rejects.toMatchObject({ code: '23000' })
    const remove = within((db) => db.deleteFrom('matching.runs').where('id', '=', run.id).execute())
    await expect(remove).rejects.toMatchObject({ code: '23000' })
    await instance.stop()
  })

  it('that an earlier version made, without keeping whom it proposes, is not published, and says to run again', async () => {
    const instance = await openTestInstance(await openTestDatabase())
    const lead = await instance.found()
    const { editionId } = await lead.ask(startDemonstration, {})
    const { run } = await lead.ask(runMatching, { editionId })
    // What is kept cannot be deleted, but as the database's owner did when that version was updated.
    const trigger = (act: string) =>
      instance.database.pool.query(`alter table matching.proposals ${act} trigger keep_proposal_as_it_was`)
    await trigger('disable')
    const { id } = await instance.database.kysely
      .selectFrom('people.organisations')
      .select('id')
      .executeTakeFirstOrThrow()
    await inTransaction(instance.database, { organisationId: id, role: 'app' }, (db) =>
      db.deleteFrom('matching.proposals').execute(),
    )
    await trigger('enable')
    expect(await lead.refusal(publishRun, { id: run.id, anyway: false })).toBe('proposals-not-kept')
    await instance.stop()
  })
})
