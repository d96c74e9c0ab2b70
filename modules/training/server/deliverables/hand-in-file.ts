import { z } from 'zod'
import { action } from '../../../../platform/server/action.ts'
import { whyNotFile } from '../../../../platform/server/files/index.ts'
import { handInFile } from '../../contract.ts'
import { keepVersion } from './keep-version.ts'

const Lines = z.array(z.string().max(200)).max(20)

export const handInFileAction = action(handInFile, async (context, { file, name, forgotten, ...version }) => {
  const refusal = whyNotFile(name, file.kind)
  if (refusal) throw context.refuse(refusal)
  const lines = Lines.safeParse(parsed(forgotten))
  if (!lines.success) throw context.refuse('invalid-input', { field: 'forgotten' })
  return keepVersion(context, {
    ...version,
    as: 'file',
    content: { fileId: file.id, fileName: name, fileKind: file.kind!, fileBytes: file.bytes },
    forgotten: lines.data,
  })
})

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
