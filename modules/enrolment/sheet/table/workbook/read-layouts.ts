import type { Span } from '../tab.ts'
import type { Unpacked } from './unpack-workbook.ts'

export type TabLayout = {
  readonly isHidden: boolean
  readonly hiddenLines: ReadonlySet<number>
  readonly hiddenColumns: ReadonlySet<number>
  readonly spans: ReadonlyMap<number, readonly Span[]>
}

/** What each tab hides and merges, by the tab's name (ECMA-376, 18.3.1.73, 18.3.1.13, 18.3.1.55): the reader of cells does not tell. */
export function readLayouts({ files }: Unpacked): Map<string, TabLayout> {
  const textOf = (name: string) => {
    const file = files.find((one) => one.name === name)
    return file === undefined ? '' : new TextDecoder().decode(file.bytes)
  }
  const targets = new Map(
    elements(textOf('xl/_rels/workbook.xml.rels'), 'Relationship').map((attributes) => [
      attributes.get('Id') ?? '',
      fullName(attributes.get('Target') ?? ''),
    ]),
  )
  return new Map(
    elements(textOf('xl/workbook.xml'), 'sheet').map((attributes) => {
      const relation = [...attributes].find(([name]) => name.endsWith(':id'))?.[1] ?? ''
      const isHidden = (attributes.get('state') ?? 'visible') !== 'visible'
      return [attributes.get('name') ?? '', { isHidden, ...layoutOf(textOf(targets.get(relation) ?? '')) }]
    }),
  )
}

function layoutOf(xml: string): Omit<TabLayout, 'isHidden'> {
  const hiddenLines = new Set<number>()
  // Rows are told apart by "hidden" before their attributes are taken to pieces: there may be twenty thousand of them.
  for (const [row] of xml.matchAll(/<(?:\w+:)?row\s[^>]*hidden\s*=\s*["'](?:1|true)["'][^>]*>/g)) {
    hiddenLines.add(Number(/\sr\s*=\s*["'](\d+)["']/.exec(row)?.[1] ?? 0) - 1)
  }
  const hiddenColumns = new Set<number>()
  for (const column of elements(xml.slice(0, Math.max(0, xml.search(/<(?:\w+:)?sheetData/))), 'col')) {
    const hidden = isTrue(column.get('hidden')) || Number(column.get('width') ?? 1) === 0
    const last = Math.min(Number(column.get('max')), 5_000)
    for (let at = Number(column.get('min')); hidden && at <= last; at++) hiddenColumns.add(at - 1)
  }
  return { hiddenLines, hiddenColumns, spans: spansOf(xml) }
}

function spansOf(xml: string): Map<number, Span[]> {
  const spans = new Map<number, Span[]>()
  const merged = xml.indexOf('mergeCells')
  for (const cell of merged < 0 ? [] : elements(xml.slice(merged), 'mergeCell')) {
    const [, from, line, to] = /^([A-Z]+)(\d+):([A-Z]+)\d+$/.exec(cell.get('ref') ?? '') ?? []
    if (from === undefined || to === undefined || from === to) continue
    const at = Number(line) - 1
    spans.set(at, [...(spans.get(at) ?? []), { from: indexOf(from), to: indexOf(to) }])
  }
  return spans
}

function elements(xml: string, name: string): Map<string, string>[] {
  const found = xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\s([^>]*)>`, 'g'))
  return [...found].map(
    ([, inside]) =>
      new Map(
        [...inside!.matchAll(/([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, key, one, other]) => [
          key!,
          unescaped(one ?? other ?? ''),
        ]),
      ),
  )
}

function unescaped(text: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return name === undefined ? safely(point, whole) : (named[name] ?? whole)
  })
}

function safely(point: number, whole: string): string {
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole
}

function fullName(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true'
}

function indexOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
