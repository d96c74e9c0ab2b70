import { z } from 'zod'
import { action } from '../../../../platform/server/action.ts'
import { whyNotFile } from '../../../../platform/server/files/index.ts'
import { openVersionFile, sendVersion, sendVersionFile } from '../../contract.ts'
import { keepVersion } from './keep-version.ts'

export const sendVersionAction = action(sendVersion, (context, { link, ...version }) =>
  keepVersion(context, { ...version, content: link === '' ? {} : { link } }),
)

const Lines = z.array(z.string().max(200)).max(12)

export const sendVersionFileAction = action(
  sendVersionFile,
  async (context, { file, name, ticked, ...version }) => {
    const refusal = whyNotFile(name, file.kind)
    if (refusal) throw context.refuse(refusal)
    const lines = Lines.safeParse(parsed(ticked))
    if (!lines.success) throw context.refuse('invalid-input', { field: 'ticked' })
    return keepVersion(context, {
      ...version,
      ticked: lines.data,
      content: { fileId: file.id, fileName: name, fileKind: file.kind!, fileBytes: file.bytes },
    })
  },
)

export const openVersionFileAction = action(openVersionFile, async ({ db, refuse }, { id }) => {
  const version = await db
    .selectFrom('projects.versions')
    .select(['fileId', 'fileName', 'fileKind', 'fileBytes'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  if (version.fileId === null) throw refuse('file-gone')
  return { id: version.fileId, name: version.fileName!, kind: version.fileKind!, bytes: version.fileBytes! }
})

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
