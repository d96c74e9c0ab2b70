import { inflate } from './inflate.ts'
import { SheetProblem, sheetLimits } from '../../sheet.ts'
import { storeArchive } from './store-archive.ts'
import { listArchive } from './list-archive.ts'

export type UnpackedFile = { name: string; checksum: number; bytes: Uint8Array }
export type Unpacked = { files: UnpackedFile[]; repacked: () => ArrayBuffer }

/**
 * Unpacks the XML parts of an .xlsx archive, counting real bytes: the sizes that an archive announces prove nothing.
 * `repacked` stores them again without compression for the reader, which would else start workers from blobs (our
 * content security policy refuses them) and has no limit of its own.
 */
export async function unpackWorkbook(bytes: Uint8Array): Promise<Unpacked> {
  const entries = listArchive(bytes)
  if (entries.some(({ name }) => name === 'content.xml')) throw new SheetProblem('open-document')
  if (!entries.some(({ name }) => name === 'xl/workbook.xml')) throw new SheetProblem('unknown-format')

  let left: number = sheetLimits.unpackedBytes
  const files: UnpackedFile[] = []
  for (const entry of entries.filter(({ name }) =>
    /^(xl|_rels|\[Content_Types\]).*\.(xml|rels)$/.test(name),
  )) {
    const content = await inflate(entry, left)
    left -= content.length
    files.push({ name: entry.name, checksum: entry.checksum, bytes: content })
  }
  return { files, repacked: () => storeArchive(files) }
}
