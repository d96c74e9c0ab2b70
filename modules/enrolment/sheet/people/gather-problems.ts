import type { RowProblem } from '../volunteer.ts'

/** One thing to know about a column, or about rows: the first problem of its kind, and the lines it comes back on. */
export type GatheredProblem = RowProblem & { readonly lines: readonly number[] }

/** Problems with one sentence for each column at fault and not one a line, the gravest first. */
export function gatherProblems(problems: readonly RowProblem[]): GatheredProblem[] {
  const gathered = new Map<string, RowProblem & { lines: number[] }>()
  for (const problem of problems) {
    const { sheet, column, code, effect } = problem
    // What two lines say of one person is told of each person.
    const person = code === 'contradiction' ? `${problem.details['field'] ?? ''}` : ''
    const key = `${sheet} ${column?.index ?? ''} ${code} ${effect} ${person}`
    const known = gathered.get(key)
    if (known === undefined) gathered.set(key, { ...problem, lines: [problem.line] })
    else {
      known.details = namedTogether(known.details, problem.details)
      if (known.lines.at(-1) !== problem.line) known.lines.push(problem.line)
    }
  }
  return [...gathered.values()].toSorted((one, other) => gravity[one.effect] - gravity[other.effect])
}

// Some things are told by name: a line number sends the team looking.
function namedTogether(told: RowProblem['details'], { names }: RowProblem['details']): RowProblem['details'] {
  if (names === undefined || told['names'] === undefined) return told
  const count = Number(told['count']) + 1
  const more = count <= mostNamed ? `, ${names}` : count === mostNamed + 1 ? '…' : ''
  return { ...told, names: `${told['names']}${more}`, count }
}

const mostNamed = 12
const gravity = { 'row-left-out': 0, 'cell-left-out': 1, kept: 2 } as const
