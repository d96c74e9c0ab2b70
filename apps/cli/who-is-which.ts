import {
  fold,
  mayBeRoles,
  readRoleWord,
  roleWords,
  sayRoles,
  unknownRoles,
  type MappedSheet,
  type RoleWord,
  type Sheet,
  type VolunteersResult,
} from '../../modules/enrolment/sheet/index.ts'
import { texts, type CommandInput } from './command.ts'
import { exitCodes } from './exit-codes.ts'
import { Stop } from './stop.ts'
import type { Terminal } from './terminal.ts'

/** What --role says of the words of the team’s own: "A=mentor". */
function saidRoles(input: CommandInput, { t }: Terminal): Record<string, RoleWord> {
  return Object.fromEntries(
    texts(input, 'role').map((words) => {
      const at = words.lastIndexOf('=')
      const [word, role] = [words.slice(0, at).trim(), readRoleWord(words.slice(at + 1))]
      if (at < 1 || word === '' || role === null)
        throw new Stop(
          exitCodes.wrongUsage,
          t('sheet.role', { words, example: '--role "A=mentor"', roles: roleWords.join(', ') }),
        )
      return [word, role]
    }),
  )
}

/** The sheets with what --role says; stops at a word that no column holds. */
export function withSaidRoles(sheets: readonly Sheet[], input: CommandInput, terminal: Terminal): Sheet[] {
  const said = saidRoles(input, terminal)
  const unknown = Object.keys(said).find(
    (word) =>
      !sheets.some(({ rows }) => rows.some(({ cells }) => cells.some((cell) => fold(cell) === fold(word)))),
  )
  if (unknown !== undefined)
    throw new Stop(exitCodes.wrongUsage, terminal.t('sheet.no-such-word', { word: unknown }))
  return sheets.map((sheet) => sayRoles(sheet, said))
}

/** A sheet of which nothing says who is on which side: its columns of few words are shown, with how to say them. */
export function sayNoRole(sheet: Sheet, terminal: Terminal): Stop {
  const { t } = terminal
  const file = sheet.fileName
  const [column] = mayBeRoles(sheet)
  return new Stop(
    exitCodes.refused,
    column === undefined
      ? t('sheet.no-role', { file })
      : `${t('sheet.no-role', { file })} ${t('sheet.perhaps-role', { column: column.heading, ...asOptions(column.words, terminal) })}`,
  )
}

/** Stops where everybody who was read is on one side, with what was not understood of the other. */
export function checkSides(
  { volunteers }: VolunteersResult,
  sheets: readonly MappedSheet[],
  terminal: Terminal,
): void {
  const { t } = terminal
  const has = (side: 'mentor' | 'mentee') => volunteers.some(({ roles }) => roles.includes(side))
  const [isMentors, isMentees] = [has('mentor'), has('mentee')]
  if (isMentors && isMentees) return
  const unread = sheets.flatMap(({ sheet, mapping }) => {
    const column = mapping.findIndex(({ to }) => to === 'role')
    const words = column < 0 ? [] : unknownRoles(sheet, column)
    return words.length === 0
      ? []
      : t('sheet.words-unread', {
          column: sheet.headings[column] ?? '',
          ...asOptions(words, terminal),
        })
  })
  const tabs = [...new Set(sheets.flatMap(({ sheet }) => sheet.otherTabs))]
  const [first] = sheets
  const aside =
    tabs.length === 0 ? [] : t('sheet.other-tabs', { file: first!.sheet.fileName, tabs: tabs.join(', ') })
  const advice = [...unread, ...aside]
  if (!isMentors && !isMentees && unread.length === 0) return
  const side = isMentors ? 'mentor' : isMentees ? 'mentee' : 'none'
  throw new Stop(
    exitCodes.refused,
    [
      t('sheet.one-side', { side, count: volunteers.length }),
      ...(advice.length > 0 ? advice : [t('sheet.other-side', { side })]),
    ].join(' '),
  )
}

function asOptions(words: readonly string[], { t }: Terminal): { words: string; options: string } {
  return {
    words: words.map((word) => t('sheet.word', { word })).join(', '),
    options: words
      .slice(0, 3)
      .map((word) => `--role "${word}=…"`)
      .join(' '),
  }
}
