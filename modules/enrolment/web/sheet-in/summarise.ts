import type { LeftOutReason } from '../../sheet/index.ts'
import type { Settled } from './reading/reading-protocol.ts'
import type { SheetHere } from './use-sheet-in.ts'

/** The figures and names of the check: people by role (nobody twice), what is wrong by its effect, what was added or left. */
export function summarise(result: Settled, sheets: readonly SheetHere[], language: 'fr' | 'en') {
  const { volunteers, problems, newQuestions, newThemes, newOptions } = result
  const both = volunteers.filter(({ roles }) => roles.length === 2).length
  const mentors = volunteers.filter(({ roles }) => roles.includes('mentor')).length - both
  const columns = sheets.flatMap((sheet) => sheet.columns)
  const headings = (reason: (column: (typeof columns)[number]) => boolean) => [
    ...new Set(
      columns
        .filter((column) => reason(column) && column.guess.heading !== '')
        .map(({ guess }) => guess.heading),
    ),
  ]
  return {
    people: {
      all: volunteers.length,
      mentors,
      mentees: volunteers.length - both - mentors,
      both,
      places: volunteers.reduce((sum, { capacity }) => sum + (capacity ?? 0), 0),
    },
    wrong: {
      rows: problems.filter(({ effect }) => effect === 'row-left-out').length,
      cells: problems.filter(({ effect }) => effect === 'cell-left-out').length,
      toKnow: problems.filter(({ effect }) => effect === 'kept').length,
    },
    names: {
      themes: newThemes.map(({ asking }) => asking[language]),
      questions: [
        ...new Set(newQuestions.filter(({ special }) => !special).map(({ wording }) => wording[language])),
      ],
      widened: result.widened.map(({ wording }) => wording[language]),
      options: newOptions.map(({ option }) => option.label[language]),
      team: newQuestions.filter(({ special }) => special).map(({ wording }) => wording[language]),
      special: headings(({ target }) => target.to === 'left-out' && target.reason === 'special-category'),
      untold: headings(({ target }) => target.to === 'left-out' && target.reason === 'perhaps-special'),
      unsaid: headings(({ target }) => target.to === 'left-out' && target.reason === 'unsaid'),
      leftOut: headings(({ target }) => target.to === 'left-out' && !saidApart.has(target.reason)),
    },
  }
}

const saidApart: ReadonlySet<LeftOutReason> = new Set([
  'special-category',
  'perhaps-special',
  'unsaid',
  'empty-column',
])

/** True where every line, column and tab that holds something was read: only then is there nothing to correct. */
export function wasAllRead(sheets: readonly SheetHere[]): boolean {
  return sheets.every(({ file: { sheet, choice, group }, columns }) => {
    const { hiddenLines, hiddenColumns, footLines, asideLines } = sheet.layout
    const around = footLines.length + asideLines.length
    const hidden = choice?.hidden === true ? 0 : hiddenLines.length + hiddenColumns.length
    const tabsRead = sheets.filter((other) => other.file.group === group).length
    const allTabs = sheet.otherTabs.length === 0 || tabsRead > sheet.otherTabs.length
    const isOut = columns.some(({ target }) => target.to === 'left-out' && target.reason !== 'empty-column')
    return around + hidden === 0 && allTabs && !isOut && sheet.headingLine > 0
  })
}
