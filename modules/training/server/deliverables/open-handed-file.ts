import { action } from '../../../../platform/server/action.ts'
import { openHandedFile } from '../../contract.ts'

export const openHandedFileAction = action(openHandedFile, async ({ db, refuse }, { id }) => {
  const handed = await db
    .selectFrom('training.handed')
    .select(['fileId', 'fileName', 'fileKind', 'fileBytes'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  if (handed.fileId === null) throw refuse('file-gone')
  return { id: handed.fileId, name: handed.fileName!, kind: handed.fileKind!, bytes: handed.fileBytes! }
})
