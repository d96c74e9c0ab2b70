import { storeArchive } from './table/workbook/store-archive.ts'
import type { Layout, Sheet } from './sheet.ts'

/** A sheet as `readSheet` gives it, from rows written by hand; the first row holds the headings. */
export function sheetOf(table: readonly (readonly string[])[], fileName = 'sheet.csv'): Sheet {
  const [headings = [], ...rows] = table
  return {
    fileName,
    tab: null,
    headings,
    headingLine: 1,
    rows: rows.map((cells, index) => ({ line: index + 2, cells })),
    readAs: 'utf-8',
    otherTabs: [],
    layout: plainLayout,
  }
}

const plainLayout: Layout = {
  headingLines: [1],
  asideLines: [],
  footLines: [],
  hiddenLines: [],
  hiddenColumns: [],
  firstLines: [],
}

/** The smallest workbook that a spreadsheet opens, around the rows of one tab written as XML. */
export function workbookOf(rows: string): Uint8Array {
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const files = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="One" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
  }
  const stored = Object.entries(files).map(([name, content]) => ({
    name,
    checksum: 0,
    bytes: new TextEncoder().encode(content),
  }))
  return new Uint8Array(storeArchive(stored))
}
