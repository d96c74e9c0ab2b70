import type { Question, Role } from '../../../programmes/contract.ts'
import type { Option, QuestionKind } from '../../../questionnaires/contract.ts'
import { namesPeople } from '../../../programmes/rules.ts'
import { splitList } from '../cells/split-list.ts'
import { cellsOf, filledOf } from '../cells-of.ts'
import { fold, makeKey } from '../fold.ts'
import { questionsFor } from './questions-for.ts'
import { rolesOfRow } from '../people/roles-of-row.ts'
import { orderLevels } from './order-levels.ts'
import { isList } from './propose-question.ts'
import type { MappedSheet, NewQuestionTarget } from '../target.ts'
import type { VolunteersResult } from '../volunteer.ts'

type Column = {
  target: NewQuestionTarget
  role: Role | null
  askedOf: ReadonlySet<Role>
  values: readonly string[]
}

/** The questions that mapped columns ask for: one a key, asked of the sides whose sheets have it, never required. */
export function collectQuestions(
  sheets: readonly MappedSheet[],
  orders: Readonly<Record<string, readonly string[]>>,
  known: readonly Pick<Question, 'key'>[] = [],
): { questions: Question[]; unordered: VolunteersResult['unordered'] } {
  const unordered: VolunteersResult['unordered'] = []
  const fresh = [...byKey(sheets)].filter(([key]) => !known.some((question) => question.key === key))
  const questions = fresh.map(([key, columns]) => {
    const kind = kindOf(columns)
    const levels = kind === 'level' ? orderedLevels(key, columns, orders) : null
    if (levels?.known === false) unordered.push({ scale: key, labels: levels.labels })
    return toQuestion(key, columns, kind, levels === null ? [] : levelOptions(levels.labels))
  })
  return { questions, unordered }
}

function byKey(sheets: readonly MappedSheet[]): Map<string, Column[]> {
  const columns = new Map<string, Column[]>()
  for (const mapped of sheets) {
    const roles = mapped.sheet.rows.map(({ cells }) =>
      mapped.role === null ? rolesOfRow(cells, mapped) : [mapped.role],
    )
    for (const [index, target] of mapped.mapping.entries()) {
      if (target.to !== 'new-question') continue
      for (const [key, part] of partsOf(target, index, mapped, roles)) {
        columns.set(key, [...(columns.get(key) ?? []), part])
      }
    }
  }
  return columns
}

// A column of both roles makes a question for each side that filled it, where mentors answer another.
function partsOf(
  target: NewQuestionTarget,
  index: number,
  mapped: MappedSheet,
  rolesOfRows: readonly (readonly Role[])[],
): Map<string, Column> {
  const { role, sheet } = mapped
  const cells = cellsOf(sheet, index)
  if (target.instead === undefined) {
    const values = filledOf(sheet, index)
    const askedOf = rolesAmong(cells, rolesOfRows)
    return new Map(values.length === 0 ? [] : [[target.key, { target, role, askedOf, values }]])
  }
  const parts = new Map<
    string,
    { target: NewQuestionTarget; role: Role | null; askedOf: Set<Role>; values: string[] }
  >()
  for (const [row, cell] of cells.entries()) {
    if (cell === '') continue
    const roles = rolesOfRows[row]!
    for (const key of new Set(questionsFor(target, roles))) {
      const part = parts.get(key) ?? { target, role, askedOf: new Set<Role>(), values: [] }
      parts.set(key, part)
      part.values.push(cell)
      for (const side of roles)
        if (!part.askedOf.has(side) && questionsFor(target, [side]).includes(key)) part.askedOf.add(side)
    }
  }
  return parts
}

/**
 * The roles of the rows that are filled. Somebody in both roles goes through both branches of a form: a side whose own
 * people all left the column empty is not asked it.
 */
function rolesAmong(cells: readonly string[], rolesOfRows: readonly (readonly Role[])[]): Set<Role> {
  const filled = new Set<Role>()
  const alone = new Set<Role>()
  const silent = new Set<Role>()
  for (let row = 0; row < cells.length && alone.size < 2; row++) {
    const roles = rolesOfRows[row]!
    const isFilled = cells[row] !== ''
    for (const role of isFilled ? roles : []) filled.add(role)
    if (roles.length === 1) (isFilled ? alone : silent).add(roles[0]!)
  }
  const asked = [...filled].filter((role) => alone.has(role) || !silent.has(role))
  return asked.length > 0 ? new Set(asked) : filled
}

// Few answers look like short texts; where the other side chose among options and these are the same, they are options.
function kindOf(columns: readonly Column[]): QuestionKind {
  const texts = columns.filter(({ target }) => target.kind === 'short-text')
  const chosen = columns.filter(({ target }) => isChoice(target.kind))
  if (texts.length > 1 && texts.length === columns.length && shareAnswers(texts)) return 'one-option'
  if (texts.length === 0 || chosen.length === 0)
    return columns.map(({ target }) => target.kind).reduce(kindForBoth)
  const others = columns.filter(({ target }) => target.kind !== 'short-text')
  const options = new Set(chosen.flatMap(itemsOf))
  const items = texts.flatMap(itemsOf)
  const areOptions = items.filter((item) => options.has(item)).length >= items.length * 0.6
  return (areOptions ? others : columns).map(({ target }) => target.kind).reduce(kindForBoth)
}

// "Industry" in two short lists: answers that come back on the other side are choices, however few people gave them.
function shareAnswers(columns: readonly Column[]): boolean {
  const sides = columns.map(({ values }) => new Set(values.map(fold)))
  const answers = new Set(sides.flatMap((side) => [...side]))
  if ([...answers].some((answer) => answer.length > 40 || answer.split(' ').length > 4)) return false
  const shared = [...answers].filter((answer) => sides.filter((side) => side.has(answer)).length > 1)
  return shared.length * 2 >= Math.min(...sides.map(({ size }) => size))
}

function isChoice(kind: QuestionKind): boolean {
  return kind === 'several-options' || kind === 'one-option'
}

function itemsOf({ values }: Column): string[] {
  return values.flatMap((value) => splitList(value).map(fold))
}

// The same heading in two sheets may look like two kinds: the one that holds both sides' answers wins.
function kindForBoth(one: QuestionKind, other: QuestionKind): QuestionKind {
  if (one === other) return one
  const kinds = new Set([one, other])
  if (isList(one) && isList(other)) return 'ranked-options'
  if (kinds.has('one-option') && kinds.has('ranked-options')) return 'ranked-options'
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

function toQuestion(
  key: string,
  columns: readonly Column[],
  kind: QuestionKind,
  options: Option[],
): Question {
  const { target } = columns[0]!
  const roles = new Set(columns.flatMap(({ askedOf }) => [...askedOf]))
  const [only] = roles
  const mentor = columns.find(({ role }) => role === 'mentor')?.target
  const mentee = columns.find(({ role }) => role === 'mentee')?.target
  return {
    key,
    kind,
    // Whoever stands on one side may name people of the other.
    askedOf: namesPeople(target.key) ? 'both' : roles.size === 1 ? only! : 'both',
    wording: (mentee ?? target).wording,
    mentorWording:
      mentor !== undefined && mentee !== undefined && mentor.wording.fr !== mentee.wording.fr
        ? mentor.wording
        : null,
    help: null,
    options,
    optionsFrom: isList(kind) || kind === 'one-option' ? target.optionsFrom : 'own',
    required: false,
    readers: columns.every((column) => column.target.readers === 'pair') ? 'pair' : 'team',
    special: columns.some((column) => column.target.special),
  }
}
