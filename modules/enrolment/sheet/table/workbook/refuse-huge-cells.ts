import { hugeCell } from '../huge-cell.ts'
import { sheetLimits } from '../../sheet.ts'
import type { Unpacked } from './unpack-workbook.ts'

/**
 * Refuses a cell that no application could have written (Excel stops at 32 767 characters) before the reader meets it:
 * it would be busy with it for minutes.
 */
export function refuseHugeCells(archive: Unpacked): void {
  for (const { name, bytes } of archive.files) {
    if (!/^xl\/(sharedStrings|worksheets\/[^/]+)\.xml$/.test(name)) continue
    refuseLongText(bytes)
    refuseLongElement(bytes, name.includes('sharedStrings') ? 'si' : 'is')
  }
}

function refuseLongText(bytes: Uint8Array): void {
  for (let end = bytes.indexOf(greater); end >= 0;) {
    const next = bytes.indexOf(less, end)
    const until = next < 0 ? bytes.length : next
    if (until - end > sheetLimits.hugeCellCharacters * 4) throw refusal(bytes, end + 1, until)
    end = next < 0 ? -1 : bytes.indexOf(greater, next)
  }
}

// A text in a thousand pieces, each with its own font, is one cell as well.
function refuseLongElement(bytes: Uint8Array, tag: 'si' | 'is'): void {
  const most = sheetLimits.hugeCellCharacters * 40
  if (bytes.length <= most) return
  const ends = new TextEncoder().encode(`</${tag}>`)
  let start = 0
  for (let at = bytes.indexOf(less); at >= 0; at = bytes.indexOf(less, at + 1)) {
    if (!ends.every((byte, index) => bytes[at + index] === byte)) continue
    if (at - start > most && start > 0) throw refusal(bytes, start + ends.length, at)
    start = at
  }
}

function refusal(bytes: Uint8Array, from: number, to: number): Error {
  const start = new TextDecoder().decode(bytes.subarray(from, Math.min(to, from + 400)))
  const address = new TextDecoder()
    .decode(bytes.subarray(Math.max(0, from - 300), from))
    .match(/.*\sr="([A-Z]+\d+)"/s)
  const text = start.replace(/<[^>]*>/g, '').padEnd(to - from, ' ')
  return hugeCell(text, address?.[1] ?? '')
}

const less = 60
const greater = 62
