import PgBoss from 'pg-boss'
import { expect, it } from 'vitest'
import { describeOnBothEngines } from '../../testing/describe-on-both-engines.ts'

describeOnBothEngines('the queue of jobs', (openTestDatabase) => {
  it('works on the schema that the migrations made, without changing it', async () => {
    const { pool } = await openTestDatabase()
    const queue = new PgBoss({
      db: { executeSql: (text, values) => pool.query(text, values) },
      migrate: false,
      schedule: false,
      supervise: false,
    })
    await queue.start()
    try {
      await queue.createQueue('work')
      await queue.send('work', { words: ['Léa', 'Marc'] })
      const [job] = await queue.fetch<{ words: string[] }>('work')
      expect(job?.data).toEqual({ words: ['Léa', 'Marc'] })
      await queue.complete('work', job?.id ?? '')
      expect(await queue.fetch('work')).toEqual([])
    } finally {
      await queue.stop({ graceful: false })
    }
  })
})
