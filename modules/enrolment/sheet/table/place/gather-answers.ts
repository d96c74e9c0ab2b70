import { knowHeading } from '../../columns/know-heading.ts'
import { fold } from '../../fold.ts'
import { sheetLimits, type Sheet, type SheetRow } from '../../sheet.ts'

/**
 * A sheet with a line for each question that a person answered ("Cleo, Topics, Data"), as databases export forms, with a
 * column for each question instead. The sheet itself where it is not made like that.
 */
export function gatherAnswers(sheet: Sheet): Sheet {
  const texts = sheet.headings.map(fold)
  const question = texts.findIndex((text) => ofQuestions.has(text))
  const answer = texts.findIndex((text) => ofAnswers.has(text))
  if (question < 0 || answer < 0) return sheet
  const others = sheet.headings.flatMap((_, column) =>
    column === question || column === answer ? [] : [column],
  )
  const own = others.filter((column) => tellsWho(sheet.headings[column]!))
  const keys = own.length > 0 ? own : others.slice(0, 1)
  const groups = groupBy(sheet.rows, ({ cells }) => keys.map((column) => fold(cells[column]!)).join(' / '))
  const asked = [...new Set(sheet.rows.map(({ cells }) => cells[question]!).filter((text) => text !== ''))]
  // Each question comes again from one person to the next.
  const isLong = asked.length >= 2 && groups.size >= 2 && asked.length * 2 <= sheet.rows.length
  const areFew = others.length + asked.length <= sheetLimits.columns
  if (keys.length === 0 || !isLong || !areFew || groups.size === sheet.rows.length) return sheet
  const rows = [...groups.values()].map((lines): SheetRow => {
    const told = new Map<string, string[]>()
    for (const { cells } of lines) add(told, cells[question]!, cells[answer]!)
    const first = (column: number) =>
      lines.map(({ cells }) => cells[column]!).find((cell) => cell !== '') ?? ''
    return {
      line: lines[0]!.line,
      cells: [...others.map(first), ...asked.map((one) => (told.get(one) ?? []).join('\n'))],
    }
  })
  return {
    ...sheet,
    headings: [...others.map((column) => sheet.headings[column]!), ...asked],
    rows,
    layout: {
      ...sheet.layout,
      hiddenColumns: [],
      gathered: { lines: sheet.rows.length, people: rows.length },
    },
  }
}

const words = (text: string) => new Set(text.split(', '))
const ofQuestions = words(
  'question, questions, question text, question title, question label, question name, field, field name, field label, prompt, ' +
    'item, champ, nom du champ, intitule, intitule de la question, libelle, libelle de la question, rubrique, texte de la question',
)
const ofAnswers = words(
  'answer, answers, answer text, answer value, response, responses, response text, value, reponse, reponses, valeur, contenu, ' +
    'texte de la reponse, valeur de la reponse',
)

function tellsWho(heading: string): boolean {
  const to = knowHeading(heading)?.meaning.to ?? ''
  return (
    ['first-name', 'last-name', 'full-name', 'email'].includes(to) ||
    /\b(id|identifiant|code)\b/.test(fold(heading))
  )
}

function groupBy(rows: readonly SheetRow[], keyOf: (row: SheetRow) => string): Map<string, SheetRow[]> {
  const groups = new Map<string, SheetRow[]>()
  for (const row of rows) {
    const key = keyOf(row)
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return groups
}

function add(told: Map<string, string[]>, question: string, answer: string): void {
  if (answer === '') return
  const before = told.get(question) ?? []
  if (!before.includes(answer)) told.set(question, [...before, answer])
}
