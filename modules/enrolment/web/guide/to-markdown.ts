import { alsoUnderstood, cellsOf, pictures } from './pictures.ts'

export type GuideWords = {
  readonly title: string
  readonly lead: string
  readonly alsoTitle: string
  readonly sections: Readonly<
    Record<
      string,
      { readonly title: string; readonly text: string; readonly sheet: string; readonly result: string }
    >
  >
  readonly also: Readonly<Record<string, string>>
}

/** The guide as Markdown, from the words of the page; what is put aside or left out is struck. */
export function toMarkdown(words: GuideWords, otherLanguage: string): string {
  const parts = pictures.flatMap(({ id, marks, out = [] }) => {
    const { title, text, sheet, result } = words.sections[id]!
    const lines = cellsOf(sheet).map((cells, line) =>
      cells.map((cell, column) => {
        if (cell === '') return cell
        if (marks[line] === 'aside' || out.includes(column)) return `~~${cell}~~`
        return marks[line] === 'headings' ? `**${cell}**` : cell
      }),
    )
    return [`## ${title}`, text, tableOf(lines), `→ ${result}`]
  })
  const also = alsoUnderstood.map((kind) => `- ${words.also[kind]!}`).join('\n')
  return [`# ${words.title}`, otherLanguage, words.lead, ...parts, `## ${words.alsoTitle}`, also].join('\n\n')
}

function tableOf(lines: readonly (readonly string[])[]): string {
  const letters = lines[0]!.map((_, column) => String.fromCharCode(65 + column))
  const rows = [['', ...letters], ['', ...letters].map(() => '---')]
  for (const [line, cells] of lines.entries()) rows.push([String(line + 1), ...cells])
  const widths = rows[0]!.map((_, at) => Math.max(3, ...rows.map((row) => row[at]!.length)))
  return rows
    .map((row) => {
      const cells = row.map((cell, at) =>
        cell === '---' ? '-'.repeat(widths[at]!) : cell.padEnd(widths[at]!),
      )
      return `| ${cells.join(' | ')} |`
    })
    .join('\n')
}
