import { SheetProblem, sheetLimits } from '../sheet.ts'
import { nameFormat } from './name-format.ts'
import { splitLists } from './place/split-lists.ts'
import { plainTab, type OpenFile } from './tab.ts'
import { decodeText } from './text/decode-text.ts'
import { parseText } from './text/parse-text.ts'
import { readWorkbook } from './workbook/read-workbook.ts'

/** Opens a file, or cells that were pasted: its tabs with their clean cells, the lists of a tab that holds several apart. Rejects with SheetProblem. */
export async function openFile(source: Uint8Array | string, fileName: string): Promise<OpenFile> {
  if (source.length > sheetLimits.bytes) throw new SheetProblem('too-large', megabytes(source.length))
  if (typeof source === 'string') {
    return { fileName, readAs: 'pasted', tabs: splitLists(plainTab(parseText(source))) }
  }
  const format = nameFormat(source)
  if (format === 'zip')
    return { fileName, readAs: 'xlsx', tabs: (await readWorkbook(source)).flatMap(splitLists) }
  if (format !== 'text') throw new SheetProblem(format)
  const { text, encoding } = decodeText(source)
  return { fileName, readAs: encoding, tabs: splitLists(plainTab(parseText(text))) }
}

function megabytes(bytes: number): { megabytes: number; limit: number } {
  return { megabytes: Math.ceil(bytes / 1024 / 1024), limit: sheetLimits.bytes / 1024 / 1024 }
}
