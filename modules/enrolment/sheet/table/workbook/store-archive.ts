import type { UnpackedFile } from './unpack-workbook.ts'

/** A zip archive whose files are stored as they are, without compression (APPNOTE 4.3.7, 4.3.12 and 4.3.16). */
export function storeArchive(files: readonly UnpackedFile[]): ArrayBuffer {
  const names = files.map(({ name }) => new TextEncoder().encode(name))
  const directory = names.reduce((sum, name) => sum + 46 + name.length, 0)
  const contents = files.reduce((sum, { bytes }, index) => sum + 30 + names[index]!.length + bytes.length, 0)
  const archive = new Uint8Array(contents + directory + 22)
  const view = new DataView(archive.buffer)
  let at = 0
  let entry = contents
  for (const [index, file] of files.entries()) {
    const name = names[index]!
    view.setUint32(at, 0x04034b50, true)
    writeSizes(view, at + 4, file, name.length)
    archive.set(name, at + 30)
    archive.set(file.bytes, at + 30 + name.length)
    view.setUint32(entry, 0x02014b50, true)
    writeSizes(view, entry + 6, file, name.length)
    view.setUint32(entry + 42, at, true)
    archive.set(name, entry + 46)
    at += 30 + name.length + file.bytes.length
    entry += 46 + name.length
  }
  view.setUint32(entry, 0x06054b50, true)
  view.setUint16(entry + 8, files.length, true)
  view.setUint16(entry + 10, files.length, true)
  view.setUint32(entry + 12, directory, true)
  view.setUint32(entry + 16, contents, true)
  return archive.buffer
}

// The part that a file's own header and its entry in the directory share, from "version needed" on; method 0 is "stored".
function writeSizes(view: DataView, at: number, file: UnpackedFile, nameLength: number): void {
  view.setUint16(at, 20, true)
  view.setUint16(at + 2, 0x0800, true)
  view.setUint32(at + 10, file.checksum, true)
  view.setUint32(at + 14, file.bytes.length, true)
  view.setUint32(at + 18, file.bytes.length, true)
  view.setUint16(at + 22, nameLength, true)
}
