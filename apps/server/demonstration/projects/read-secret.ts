import type { Stage } from '../stage/open-stage.ts'

/** What stands after the # of the address in the latest mail to somebody: they click as a person does. */
export async function readSecret(stage: Stage, email: string, page: string): Promise<string> {
  const { textBody } = await stage.read((db) =>
    db
      .selectFrom('platform.outbox')
      .select('textBody')
      .where('toAddress', '=', email)
      .where('textBody', 'like', `%/${page}#%`)
      .orderBy('createdAt', 'desc')
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow(),
  )
  return textBody!.split(`/${page}#`)[1]!.split(/\s/)[0]!
}
