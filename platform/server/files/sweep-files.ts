import { sql } from 'kysely'
import { z } from 'zod'
import { stepwiseJob, type Job } from '../jobs/job.ts'
import type { FileStore } from './file-store.ts'
import type { NamingFiles } from './naming-files.ts'

/** A file is named by a row in the very call that sends it: one that is older and is not named never will be. */
export const graceHours = 7 * 24
const partFiles = 200

/**
 * Once a night: what lies in the store of an organisation and no row names, since a call or the process stopped between the two,
 * or since its row went with what it belonged to. Only organisations that this database knows are looked at, so that a folder
 * opened beside another database keeps everything.
 */
export function sweepFiles(
  files: FileStore,
  named: readonly NamingFiles[],
): Job<z.ZodObject, 'organisation'> {
  return stepwiseJob(
    { name: 'sweep-files', payload: z.object({}), every: { dayAt: '03:30' } },
    async (steps) => {
      const { id: organisationId } = steps.organisation
      const old = await files.listOlder(organisationId, graceHours)
      for (let at = 0; at < old.length; at += partFiles) {
        steps.signal.throwIfAborted()
        const ids = old.slice(at, at + partFiles)
        const loose = await steps.transaction(async ({ db }) => {
          const known = new Set<string>()
          for (const { table, column } of named) {
            const { rows } = await sql<{ id: string }>`
              select ${sql.ref(column)} as id from ${sql.table(table)}
              where organisation_id = ${organisationId} and ${sql.ref(column)} = any(${ids}::uuid[])`.execute(
              db,
            )
            for (const { id } of rows) known.add(id)
          }
          return ids.filter((id) => !known.has(id))
        })
        for (const id of loose) await files.discard(organisationId, id)
      }
      await files.discardOldParts(organisationId, graceHours)
    },
  )
}
