import { readSheet, SheetProblem, type Sheet } from '../../sheet/index.ts'

/** A file or pasted cells: read, with what was read kept to open another tab; or the reason why not. */
export type ReadFile = { id: string; fileName: string; source: Uint8Array | string } & (
  { sheet: Sheet; problem?: never } | { sheet?: never; problem: SheetProblem }
)

let count = 0

export async function readFile(source: File | { name: string; text: string }): Promise<ReadFile> {
  const content = source instanceof File ? await bytesOf(source) : source.text
  return readSource(`${++count}`, source.name, content)
}

export async function readSource(
  id: string,
  fileName: string,
  source: Uint8Array | string,
  tab?: string,
): Promise<ReadFile> {
  try {
    return {
      id,
      fileName,
      source,
      sheet: await readSheet(source, fileName, tab === undefined ? {} : { tabs: [tab] }),
    }
  } catch (problem) {
    if (problem instanceof SheetProblem) return { id, fileName, source, problem }
    throw problem
  }
}

// A folder that was dropped, or a file that has gone since, cannot be read: it is refused like any other.
async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    return new Uint8Array()
  }
}
