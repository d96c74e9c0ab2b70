import { storeArchive } from '../table/workbook/store-archive.ts'

/** A file before its bytes are written: what a disturbance changes. */
export type WrittenFile = {
  readonly name: string
  readonly tabs: readonly WrittenTab[]
  readonly writtenAs: 'utf-8' | 'utf-8 with a mark' | 'utf-16' | 'windows-1252' | 'mac-roman' | 'xlsx'
  readonly separator: ',' | ';' | '\t'
  readonly lineEnd: '\n' | '\r\n' | '\r'
}

export type WrittenTab = {
  readonly name: string
  readonly lines: readonly (readonly string[])[]
  readonly hiddenLines?: readonly number[]
  /** Merged cells, as in "A1:C1". */
  readonly merged?: readonly string[]
}

/** The bytes of a file: a text of its only tab, or a workbook. */
export function bytesOf(file: WrittenFile): Uint8Array {
  if (file.writtenAs === 'xlsx') return workbookOfTabs(file.tabs)
  const text = file.tabs[0]!.lines.map((cells) =>
    cells.map((cell) => quoted(cell, file.separator)).join(file.separator),
  )
  return encoded(text.join(file.lineEnd) + file.lineEnd, file.writtenAs)
}

function quoted(cell: string, separator: string): string {
  return cell.includes(separator) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

function encoded(text: string, writtenAs: Exclude<WrittenFile['writtenAs'], 'xlsx'>): Uint8Array {
  if (writtenAs === 'utf-16') return Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le'))
  if (writtenAs === 'utf-8') return new TextEncoder().encode(text)
  if (writtenAs === 'utf-8 with a mark') return new TextEncoder().encode(`\uFEFF${text}`)
  const label = writtenAs === 'mac-roman' ? 'macintosh' : 'windows-1252'
  const high = new TextDecoder(label).decode(Uint8Array.from({ length: 128 }, (_, index) => 128 + index))
  return Uint8Array.from(text, (character) => {
    const at = high.indexOf(character)
    return at < 0 ? character.charCodeAt(0) : 128 + at
  })
}

/** A workbook of several tabs, as small as a spreadsheet opens it. */
export function workbookOfTabs(tabs: readonly WrittenTab[]): Uint8Array {
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const packages = 'http://schemas.openxmlformats.org/package/2006'
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const each = (write: (tab: WrittenTab, number: number) => string) =>
    tabs.map((tab, index) => write(tab, index + 1)).join('')
  const files = {
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"/>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${each(
      ({ name }, number) => `<sheet name="${escaped(name)}" sheetId="${number}" r:id="rId${number}"/>`,
    )}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}/relationships">${each(
      (_, number) =>
        `<Relationship Id="rId${number}" Type="${relations}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
    )}</Relationships>`,
    ...Object.fromEntries(
      tabs.map((tab, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `<worksheet xmlns="${main}"><sheetData>${rowsOf(tab)}</sheetData>${mergedOf(tab)}</worksheet>`,
      ]),
    ),
  }
  const stored = Object.entries(files).map(([name, content]) => ({
    name,
    checksum: 0,
    bytes: new TextEncoder().encode(content),
  }))
  return new Uint8Array(storeArchive(stored))
}

function rowsOf({ lines, hiddenLines = [] }: WrittenTab): string {
  return lines
    .map((cells, index) => {
      const line = index + 1
      const filled = cells.map((cell, column) =>
        cell === ''
          ? ''
          : `<c r="${String.fromCharCode(65 + column)}${line}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`,
      )
      return `<row r="${line}"${hiddenLines.includes(line) ? ' hidden="1"' : ''}>${filled.join('')}</row>`
    })
    .join('')
}

function mergedOf({ merged = [] }: WrittenTab): string {
  if (merged.length === 0) return ''
  return `<mergeCells>${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
