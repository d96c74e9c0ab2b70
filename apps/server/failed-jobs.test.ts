import { expect, it } from 'vitest'
import { z } from 'zod'
import { listFailedJobs, tryJobAgain } from '../../modules/people/contract.ts'
import { later } from '../../platform/server/clock.ts'
import { job, openJob } from '../../platform/server/jobs/job.ts'
import { wordJob } from '../../platform/server/jobs/word-job.ts'
import { transactionWithin } from '../../platform/server/perform.ts'
import { anOrganisation } from '../../platform/server/testing/an-organisation.ts'
import { describeOnBothEngines } from '../../platform/server/testing/describe-on-both-engines.ts'
import { openTestInstance } from './testing/open-test-instance.ts'

describeOnBothEngines('the page of failed jobs', (openTestDatabase) => {
  it('shows admins what failed eight times, here and for the instance, and has it tried again', async () => {
    let isBroken = true
    const payload = z.object({})
    const run = () => (isBroken ? Promise.reject(new RangeError('Léa wrote this')) : Promise.resolve())
    const ours = job({ name: 'remind', payload }, run)
    const common = openJob({ name: 'sweep', payload, every: { minutes: 60 } }, run)
    const database = await openTestDatabase()
    const instance = await openTestInstance(database, { jobs: [ours, common] })
    const admin = await instance.found()
    const other = await anOrganisation(database)
    const rows = await database.kysely.selectFrom('people.organisations').selectAll().execute()
    for (const row of rows) {
      const organisation = { ...row, language: 'fr' as const }
      const { now } = instance.clock
      await transactionWithin(instance.machinery, organisation, { now }, (context) => context.later(ours, {}))
    }
    expect((await admin.ask(listFailedJobs, {})).jobs).toEqual([])
    // Four days of all other work of two organisations would show nothing here.
    await database.kysely.deleteFrom('platform.jobs').where('name', 'not in', ['remind', 'sweep']).execute()
    for (let tries = 0; tries < 12; tries += 1) {
      await instance.settle()
      instance.clock.now = later(instance.clock.now, 8 * 3_600_000)
    }

    const { jobs } = await admin.ask(listFailedJobs, {})
    expect(jobs.map(({ title }) => title.fr).toSorted()).toEqual(['remind', 'sweep'])
    const [reminder, sweep] = ['remind', 'sweep'].map((title) => jobs.find((one) => one.title.fr === title)!)
    expect(reminder).toMatchObject({ attempts: 8, error: 'RangeError', againAt: null })
    // A recurring one goes on at its times: nobody may be there to ask.
    expect(sweep!.againAt).not.toBeNull()
    expect(JSON.stringify(jobs)).not.toContain('Léa')

    const theirs = await database.kysely
      .selectFrom('platform.jobs')
      .select('id')
      .where('organisationId', '=', other)
      .executeTakeFirstOrThrow()
    expect(await admin.ask(tryJobAgain, { id: theirs.id })).toEqual({ waits: false })
    isBroken = false
    expect(await admin.ask(tryJobAgain, { id: reminder!.id })).toEqual({ waits: true })
    expect(await admin.ask(tryJobAgain, { id: sweep!.id })).toEqual({ waits: true })
    await instance.settle()
    expect((await admin.ask(listFailedJobs, {})).jobs).toEqual([])
    expect(await admin.ask(tryJobAgain, { id: reminder!.id })).toEqual({ waits: false })
    await instance.stop()
  })

  it('words every job and every reaction to a fact, in both languages', async () => {
    const instance = await openTestInstance(await openTestDatabase())
    const { jobs, listeners } = instance.discovered
    const names = [...jobs, ...listeners].map(({ name }) => name)
    expect(names.length).toBeGreaterThanOrEqual(3)
    // Add it to locales/{fr,en}/<module>.json under "work".
    for (const language of ['fr', 'en'] as const) {
      expect(names.filter((name) => wordJob(language, name) === name)).toEqual([])
    }
    await instance.stop()
  })
})
