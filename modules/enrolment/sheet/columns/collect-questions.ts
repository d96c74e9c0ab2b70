import type { Option, Question, QuestionKind, Role } from '../../../programmes/contract.ts'
import { makeKey } from '../fold.ts'
import { orderLevels } from './order-levels.ts'
import type { MappedSheet, NewQuestionTarget } from '../target.ts'
import type { VolunteersResult } from '../volunteer.ts'

type Column = { target: NewQuestionTarget; role: Role | null; values: string[] }

/** The questions that mapped columns ask for: one a key, asked of the sides whose sheets have it, never required. */
export function collectQuestions(
  sheets: readonly MappedSheet[],
  orders: Readonly<Record<string, readonly string[]>>,
): { questions: Question[]; unordered: VolunteersResult['unordered'] } {
  const unordered: VolunteersResult['unordered'] = []
  const questions = [...byKey(sheets)].map(([key, columns]) => {
    const kind = columns.map(({ target }) => target.kind).reduce(kindForBoth)
    const levels = kind === 'level' ? orderedLevels(key, columns, orders) : null
    if (levels?.known === false) unordered.push({ scale: key, labels: levels.labels })
    return toQuestion(columns, kind, levels === null ? [] : levelOptions(levels.labels))
  })
  return { questions, unordered }
}

function byKey(sheets: readonly MappedSheet[]): Map<string, Column[]> {
  const columns = new Map<string, Column[]>()
  for (const { sheet, mapping, role } of sheets) {
    for (const [index, target] of mapping.entries()) {
      if (target.to !== 'new-question') continue
      const values = sheet.rows.map(({ cells }) => cells[index]!).filter((cell) => cell !== '')
      columns.set(target.key, [...(columns.get(target.key) ?? []), { target, role, values }])
    }
  }
  return columns
}

// The same heading in two sheets may look like two kinds: the one that holds both sides' answers wins.
function kindForBoth(one: QuestionKind, other: QuestionKind): QuestionKind {
  if (one === other) return one
  const kinds = new Set([one, other])
  if (kinds.has('one-option') && (kinds.has('several-options') || kinds.has('level'))) {
    return kinds.has('level') ? 'one-option' : 'several-options'
  }
  return 'long-text'
}

function orderedLevels(
  key: string,
  columns: readonly Column[],
  orders: Readonly<Record<string, readonly string[]>>,
): { labels: string[]; known: boolean } {
  const values = columns.flatMap((column) => column.values)
  const byHand = orders[key]
  const labels = byHand === undefined ? orderLevels(values) : [...byHand]
  return labels === null
    ? { labels: [...new Map(values.map((value) => [makeKey(value), value])).values()], known: false }
    : { labels, known: true }
}

export function levelOptions(labels: readonly string[]): Option[] {
  return labels.slice(0, 400).map((label) => ({ key: makeKey(label), label: { fr: label, en: label } }))
}

function toQuestion(columns: readonly Column[], kind: QuestionKind, options: Option[]): Question {
  const { target } = columns[0]!
  const roles = new Set(columns.map(({ role }) => role))
  const [only] = roles
  const mentor = columns.find(({ role }) => role === 'mentor')?.target
  const mentee = columns.find(({ role }) => role === 'mentee')?.target
  return {
    key: target.key,
    kind,
    askedOf: roles.size === 1 && only !== undefined && only !== null ? only : 'both',
    wording: (mentee ?? target).wording,
    mentorWording:
      mentor !== undefined && mentee !== undefined && mentor.wording.fr !== mentee.wording.fr
        ? mentor.wording
        : null,
    help: null,
    options,
    optionsFrom: kind === 'several-options' || kind === 'one-option' ? target.optionsFrom : 'own',
    required: false,
    readers: columns.every((column) => column.target.readers === 'pair') ? 'pair' : 'team',
    special: columns.some((column) => column.target.special),
  }
}
