/** An invented survey as a CSV: a name, an address, a role, themes, then as many questions as it takes. */
export function wideSheet(people: number, columns: number): string {
  const headings = ['Full name', 'Email address', 'Would you like to be a mentor or a mentee?', 'Topics']
  const kinds: ((person: number, column: number) => string)[] = [
    (person, column) => ['Never', 'Sometimes', 'Often', 'Always'][(person * 7 + column) % 4]!,
    (person, column) => ((person * column) % 3 === 0 ? 'Yes' : ''),
    (person, column) => `${(person * 13 + column * 5) % 40}`,
    (person, column) =>
      (person + column) % 4 === 0
        ? `I would say that ${words[(person * column) % words.length]} matters, to me (${person}).`
        : '',
    (person, column) =>
      `${words[(person + column) % words.length]}, ${words[(person * 3 + column) % words.length]}`,
  ]
  const questions = Array.from(
    { length: columns - headings.length },
    (_, index) => `${asked[index % asked.length]} ${words[index % words.length]} (${index + 1})?`,
  )
  const lines = Array.from({ length: people }, (_, person) => [
    `Person ${person}`,
    `person${person}@example.org`,
    person % 2 === 0 ? 'Mentor' : 'Mentee',
    words[person % words.length]!,
    ...questions.map((_question, column) => kinds[column % kinds.length]!(person, column)),
  ])
  return [[...headings, ...questions], ...lines]
    .map((cells) =>
      cells.map((cell) => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(','),
    )
    .join('\n')
}

const asked = [
  'How often do you meet',
  'Did you ever try',
  'How many hours go to',
  'What would you say about',
  'Which matter most in',
]
const words = [
  'negotiation',
  'pricing',
  'time',
  'writing',
  'clients',
  'delegation',
  'confidence',
  'feedback',
  'planning',
  'networks',
  'sales',
]
