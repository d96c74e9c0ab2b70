/** The right result of a sheet, in the words of `modules/enrolment/examples/sheets/README.md`. */
export type RightResult = {
  /** Whom an edition holds once the sheet is in it: "Name, role", both roles told one after the other. */
  readonly people?: string
  /** Who is with whom, mentor first; a number where others would do as well. */
  readonly pairs: string | number
  /** What is told to the team of some pair, and of none. */
  readonly says?: RegExp
  readonly neverSays?: RegExp
}

const fourOf02 = {
  people: 'Ada Lowry, mentor · Ben Okri, mentor · Cleo Marsh, mentee · Dev Patil, mentee',
  pairs: 'Ada Lowry and Cleo Marsh · Ben Okri and Dev Patil',
  says: /Maths/,
}
const [ines, oskar] = ['Inès Brochard, mentor', 'Oskar Vandame, mentor']
const four = `${ines} · ${oskar} · Tao Lescure, mentee · Zoé Amblard, mentee`
const straight = 'Inès Brochard and Tao Lescure · Oskar Vandame and Zoé Amblard'
const crossed = 'Inès Brochard and Zoé Amblard · Oskar Vandame and Tao Lescure'

/**
 * Each sheet of the README by its title. 0 pairs: nobody is paired before somebody has named the columns, where there
 * is no line of headings.
 */
export const rightResults: Readonly<Record<string, RightResult>> = {
  // One ranked question; pairs follow the ranks; "Email: anonymous" is no common ground.
  '01-ranking-grid': {
    pairs:
      'Ada Lowry and Cleo Marsh · Ben Okri and Dev Patil · Cora Vance and Edie Stone · Dan Hale and Finn Olsen',
    neverSays: /anonymous/i,
  },
  '02-first-last': fourOf02,
  '02-mentor-word': fourOf02,
  '02-name-brackets': fourOf02,
  '02-name-dash': fourOf02,
  '02-students-name': fourOf02,
  '03-no-headings': { pairs: 0 },
  '04-codes': {
    people:
      'aaa1bb, mentor · ccc2dd, mentor · eee3ff, mentor · plm8aa, mentee · qwz3tx, mentee · rty4uu, mentee',
    pairs: 'aaa1bb and plm8aa · ccc2dd and rty4uu · eee3ff and qwz3tx',
  },
  // Peers, who are never paired with somebody whom they refuse. Ada would like no mentor of any kind.
  '05-branches': {
    people:
      'Ada Lowry, mentor · Ben Okri, mentor, mentee · Cleo Marsh, mentor, mentee · Dev Patil, mentor, mentee · ' +
      'Edie Stone, mentor, mentee',
    pairs:
      'Ada Lowry and Cleo Marsh · Ben Okri and Dev Patil · Cleo Marsh and Edie Stone · Dev Patil and Ben Okri',
  },
  '05-everyone': {
    people:
      'Ada Lowry, mentor, mentee · Ben Okri, mentor, mentee · Cleo Marsh, mentor, mentee · Dev Patil, mentor, mentee',
    pairs: 4,
  },
  '06-wishes': {
    pairs: 'Ada Lowry and Edie Stone · Ben Okri and Cleo Marsh · Cora Vance and Dev Patil',
    says: /asked for Ben \(2nd wish\)/,
  },
  '07-one-line-per-answer': {
    people:
      'Ada Lowry, mentor · Ben Okri, mentor · Cleo Marsh, mentee · Cora Vance, mentor · Dev Patil, mentee · Edie Stone, mentee',
    pairs: 'Ada Lowry and Edie Stone · Ben Okri and Dev Patil · Cora Vance and Cleo Marsh',
  },
  '08-placeholder-address': { people: four, pairs: straight },
  '08-shared-address': {
    people: `${ines} · Mila Lescure, mentee · ${oskar} · Tao Lescure, mentee`,
    pairs: 'Inès Brochard and Tao Lescure · Oskar Vandame and Mila Lescure',
  },
  // The latest answer of Tao is about time.
  '08b-answered-twice': { people: four, pairs: crossed, says: /Tao wants .*Gestion du temps/ },
  '09-one-tab-per-role': { people: four, pairs: straight },
  '10-identity-unnamed': { pairs: 4, neverSays: /White|Asian|Black|Nuts|Allerg|LGBTQ|Describe yourself/i },
  '11-empty-common-ground': {
    pairs: 'Ada Lowry and Cleo Marsh · Ben Okri and Edie Stone · Cora Vance and Dev Patil',
    neverSays: /“(?:No|Yes|Other|Prefer not to say)”|linkedin/i,
  },
  '12-agreement': {
    pairs:
      'Ada Lowry and Cleo Marsh · Ben Okri and Dev Patil · Cora Vance and Edie Stone · Dan Hale and Finn Olsen',
    neverSays: /level above|more experienced/i,
  },
  '13-group-headings': { people: four, pairs: straight, says: /Négociation/ },
  '14-three-heading-lines': fourOf02Topics(),
  '15-two-heading-lines': fourOf02Topics(),
  '16-title-lines': { people: four, pairs: crossed, says: /The same town: Lille/ },
  '17-one-column-per-option': { people: four, pairs: crossed, neverSays: /“Non”/ },
  '18-commas-in-options': {
    pairs: 3,
    says: /“Négocier, sans se fâcher”/,
    neverSays: /“sans se fâcher”|“Négocier”/,
  },
  '19-mac-csv': {
    people: `${ines} · Oskar Vandâme, mentor · Tao Léscure, mentee · Zoé Amblard, mentee`,
    pairs: 'Inès Brochard and Tao Léscure · Oskar Vandâme and Zoé Amblard',
    says: /“Négociation”/,
  },
  '20-total-line': {
    people: `${ines} · Mina Roux, mentee · ${oskar} · Tao Lescure, mentee · Zoé Amblard, mentee`,
    pairs: 'Inès Brochard and Mina Roux · Inès Brochard and Tao Lescure · Oskar Vandame and Zoé Amblard',
  },
  // A mentor's themes are offers, a mentee's are needs.
  '21-role-and-themes-in-an-edition': {
    people: four,
    pairs: crossed,
    says: /Zoé wants .*Négociation.*Inès can help/,
  },
  '22-addresses': { pairs: 8 },
  '23-cover-tab-and-hidden-row': { people: four, pairs: crossed },
  '23-hidden-row': { people: four, pairs: crossed },
  // Two sheets of a civil service, of a hundred and a thousand people.
  small: { pairs: 77 },
  large: { pairs: 758 },
}

function fourOf02Topics(): RightResult {
  const { people, pairs } = fourOf02
  return { people, pairs, says: /“Negotiation”/ }
}
