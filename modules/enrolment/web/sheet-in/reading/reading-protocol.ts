import type {
  GuessedRole,
  MappedSheet,
  OneOrTwo,
  OpenFile,
  Questionnaire,
  Sheet,
  SheetChoice,
  SheetProblem,
  Volunteer,
  VolunteersResult,
  WordsOfRoles,
} from '../../../sheet/index.ts'
import type { ColumnHere } from '../column-groups.ts'
import type { Edits } from '../kept-choices.ts'

export type Source = File | { name: string; text: string }

/** What the worker is asked, and what it answers to each: the cells of the sheets never leave it. */
export type ReadingExchange = {
  /** Answered once all has come that the worker may need, so that the network may be cut. */
  ready: { ask: object; answer: true }
  /** One for each tab that is read of each file. */
  read: { ask: { readonly sources: readonly Source[] }; answer: FileHere[] }
  /** The tabs of a file that were chosen; those that were read already stay as they are. */
  tabs: { ask: { readonly group: string; readonly tabs: readonly string[] }; answer: FileHere[] }
  /** The same tab with other headings, or with what it hides. */
  place: { ask: { readonly id: string; readonly choice: SheetChoice }; answer: FileHere }
  understand: { ask: ToUnderstand; answer: Understood }
  /** Who the people are of the sheets that were understood last; what they answered stays in the worker. */
  settle: { ask: ToSettle; answer: Settled }
  /** The same people, whole. */
  people: { ask: object; answer: Volunteer[] }
}

export type ToUnderstand = {
  readonly ids: readonly string[]
  readonly edits: Readonly<Record<string, Edits>>
  /** Null: sheets that answer our own form are read against it. */
  readonly given: Questionnaire | null
}

export type ToSettle = {
  readonly orders: Readonly<Record<string, readonly string[]>>
  readonly whoIsWho: Readonly<Record<string, OneOrTwo>>
}

export type Settled = Omit<VolunteersResult, 'volunteers'> & { readonly volunteers: PersonHere[] }

export type PersonHere = Pick<Volunteer, 'source' | 'name' | 'email' | 'roles' | 'capacity'>

/** A table of a file, without its cells; or the reason why it cannot be read. */
export type FileHere = FileName & (TableHere | { readonly sheet?: never; readonly problem: ProblemHere })

export type FileName = { readonly id: string; readonly group: string; readonly fileName: string }

/** An error loses what it knows on its way out of a worker. */
export type ProblemHere = Pick<SheetProblem, 'code' | 'details'>

export type TableHere = {
  readonly sheet: Sheet
  readonly choice: SheetChoice
  readonly readAs: OpenFile['readAs']
  /** The tabs of the workbook that hold something. */
  readonly tabs: readonly string[]
  /** A few cells of the first columns of a table without headings, by which to name them. */
  readonly samples: readonly string[]
  readonly refused?: ProblemHere
  readonly problem?: never
}

export type Understood = {
  readonly questionnaire: Questionnaire
  readonly sheets: readonly UnderstoodSheet[]
}

export type UnderstoodSheet = {
  readonly id: string
  readonly guessedRole: GuessedRole
  readonly columns: ColumnHere[]
  readonly mapped: MappedSheet
  /** Columns whose words may say who is on which side, where we cannot tell. */
  readonly rolesToSay: readonly WordsOfRoles[]
}

export type ReadingKind = keyof ReadingExchange
export type AskOf<Kind extends ReadingKind> = ReadingExchange[Kind]['ask']
export type AnswerOf<Kind extends ReadingKind> = ReadingExchange[Kind]['answer']

export type ReadingRequest = {
  [Kind in ReadingKind]: { readonly id: number; readonly kind: Kind; readonly ask: AskOf<Kind> }
}[ReadingKind]

/** People come a few at a time before the answer: thousands at once would hold the page up. */
export type ReadingReply =
  | { readonly id: number; readonly answer: AnswerOf<ReadingKind> }
  | { readonly id: number; readonly fault: string }
  | { readonly id: number; readonly people: readonly Volunteer[] }
  /** Something newer was asked meanwhile: nobody waits for the answer any more. */
  | { readonly id: number; readonly dropped: true }
