import * as fc from 'fast-check'
import type { Disturbance } from './disturb-place.ts'

type Lines = readonly (readonly string[])[]

const splitNames = fc
  .constantFrom(
    ['First', 'Last'],
    ['Name (First)', 'Name (Last)'],
    ['Name - First', 'Name - Last'],
    ['Prénom', 'Nom'],
    ['Prénom du participant', 'Nom du participant'],
  )
  .map((headings) =>
    onLines(([first, ...people]) => [
      [...headings, ...first!.slice(1)],
      ...people.map(([name = '', ...rest]) => {
        const [given = '', ...family] = name.split(' ')
        return [given, family.join(' '), ...rest]
      }),
    ]),
  )

const otherHeadings = fc
  .constantFrom(
    'Participant',
    'Student’s Name',
    'Nom de l’étudiant',
    'Your name:',
    'Full name (as in passport)',
  )
  .map((heading) => onLines(([first, ...people]) => [[heading, ...first!.slice(1)], ...people]))

const addressesAsPasted = fc
  .constantFrom<(address: string, name: string) => string>(
    (address, name) => `${name} <${address}>`,
    (address) => `mailto:${address}`,
    (address) => `${address.toUpperCase()} `,
    (address) => `${address}; other.${address}`,
    (address) => `${address}.`,
  )
  .map((write) =>
    onLines(([first, ...people]) => [
      first!,
      ...people.map(([name = '', address = '', ...rest]) => [name, write(address, name), ...rest]),
    ]),
  )

const secondAnswers = fc
  .record({ person: fc.nat(3), heading: fc.constantFrom('Horodateur', 'Timestamp', 'Submitted at') })
  .map(({ person, heading }) =>
    onLines(([first, ...people]) => {
      const stamped = people.map((cells, index) => [`2026-09-${10 + index} 10:00:00`, ...cells])
      const [name, address, role, , town] = people[person]!
      // What they had answered before: everything that everybody answered.
      const all = [...new Set(people.flatMap((cells) => cells[3]!.split(', ')))].join(', ')
      return [[heading, ...first!], ...stamped, ['2026-09-01 09:00:00', name!, address!, role!, all, town!]]
    }),
  )

const lineForEachAnswer = fc.constant(
  onLines(([first, ...people]) => [
    first!,
    ...people.flatMap(([name = '', address = '', role = '', themes = '', town = '']) =>
      themes.split(', ').map((theme) => [name, address, role, theme, town]),
    ),
  ]),
)

/** What forms and people do to names, addresses and lines without changing who is in a table. */
export const peopleDisturbances: Readonly<Record<string, fc.Arbitrary<Disturbance>>> = {
  'names in two columns': splitNames,
  'another heading for the name': otherHeadings,
  'addresses as people paste them': addressesAsPasted,
  'somebody who answered again': secondAnswers,
  'a line for each answer': lineForEachAnswer,
}

function onLines(change: (lines: Lines) => Lines): Disturbance {
  return (file) => ({ ...file, tabs: file.tabs.map((tab) => ({ ...tab, lines: change(tab.lines) })) })
}
