/** What a line of an example sheet is: a heading, a person, or something that is put aside. */
export type Mark = 'headings' | 'person' | 'aside'

/** The example sheets of the guide; their cells and words are in the locale files. `out`: columns that are left out. */
export const pictures: readonly {
  readonly id: string
  readonly marks: readonly Mark[]
  readonly out?: readonly number[]
}[] = [
  { id: 'titles', marks: ['aside', 'headings', 'person', 'person'] },
  { id: 'lines', marks: ['headings', 'headings', 'person', 'person'] },
  { id: 'options', marks: ['headings', 'person', 'person'] },
  { id: 'branches', marks: ['headings', 'person', 'person'] },
  { id: 'roles', marks: ['headings', 'person', 'person', 'person'] },
  { id: 'two-lists', marks: ['aside', 'headings', 'person', 'aside', 'person'] },
  { id: 'none', marks: ['person', 'person', 'person'] },
  { id: 'foot', marks: ['headings', 'person', 'person', 'aside'] },
  { id: 'lists', marks: ['headings', 'person', 'person', 'person', 'person'] },
  { id: 'gathered', marks: ['headings', 'person', 'person', 'person', 'person'] },
  { id: 'days', marks: ['headings', 'person', 'person'] },
  { id: 'same', marks: ['headings', 'person', 'person', 'aside', 'person'] },
  { id: 'tools', marks: ['headings', 'person', 'person'], out: [0, 2] },
  { id: 'identity', marks: ['headings', 'person', 'person'], out: [2] },
  { id: 'unsaid', marks: ['headings', 'person', 'person'], out: [2] },
  { id: 'codes', marks: ['headings', 'person', 'person'], out: [2] },
  { id: 'group', marks: ['headings', 'person', 'person'], out: [4] },
]

export const alsoUnderstood = [
  'tabs',
  'beside',
  'sides',
  'languages',
  'wanted',
  'addresses',
  'ratings',
  'ownWords',
  'refusals',
  'hidden',
  'written',
  'refused',
  'wrong',
] as const

/** The cells of an example, from its lines with a bar between cells. */
export function cellsOf(sheet: string): string[][] {
  return sheet.split('\n').map((line) => line.split('|').map((cell) => cell.trim()))
}
