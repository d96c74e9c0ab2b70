import { randomInt } from 'node:crypto'
import type { Db } from '../../../../platform/server/database/index.ts'

/** Five digits that no open quiz has; the index refuses the rare one that another takes in the same instant. */
export async function newCode(db: Db): Promise<string> {
  for (;;) {
    const code = String(randomInt(100_000)).padStart(5, '0')
    const taken = await db
      .selectFrom('quizzes.quizzes')
      .select('id')
      .where('code', '=', code)
      .where('closedAt', 'is', null)
      .executeTakeFirst()
    if (!taken) return code
  }
}
