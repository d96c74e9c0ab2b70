import { sql } from 'kysely'
import { beforeAll } from 'vitest'
import { openSessionByLink } from '../../../modules/people/contract.ts'
import { later } from '../../../platform/server/clock.ts'
import type { OpenTestDatabase } from '../../../platform/server/testing/describe-on-both-engines.ts'
import { openTestInstance, type TestInstance, type TestMail } from './open-test-instance.ts'
import { writeOrganisation } from './write-organisation.ts'

/**
 * One instance for all tests of a block, since opening one costs more than most tests do. Each test that asks gets it
 * as its own: it founds an organisation that no other test knows, and sees the mail written since it asked.
 */
export function shareInstance(openTestDatabase: OpenTestDatabase): () => Promise<TestInstance> {
  let instance: TestInstance
  let asked = 0
  beforeAll(async () => {
    instance = await openTestInstance(await openTestDatabase())
    return () => instance.stop()
  })
  return async () => {
    asked += 1
    const slug = `organisation-${asked}`
    // Past every quarter of an hour in which somebody may try but a few times.
    const since = (instance.clock.now = later(instance.clock.now, 3_600_000))
    const admin = { name: 'Solène Le Bihan', email: 'solene@exemple.invalid' }
    return {
      ...instance,
      found: async (name = 'Collectif Indé Ouest') => {
        const path = await writeOrganisation(instance.database, { slug, name, admin }, instance.clock.now)
        const visitor = instance.visit()
        await visitor.ask(openSessionByLink, { token: path.split('#')[1]! })
        visitor.organisation = slug
        return visitor
      },
      mailsTo: async (address) => {
        const { rows } = await sql<TestMail>`
          select to_address as "to", subject, text_body as text, language from platform.outbox
          where to_address = ${address} and created_at >= ${since} order by created_at desc, id desc`.execute(
          instance.database.kysely,
        )
        return rows
      },
      // It stops after the last test of the block.
      stop: () => Promise.resolve(),
    }
  }
}
