import * as fc from 'fast-check'
import { themesOfForm } from './clean-table.ts'
import type { Disturbance } from './disturb-place.ts'

type Line = readonly string[]

const ticks = fc
  .record({
    heading: fc.constantFrom<(question: string, option: string) => string>(
      (question, option) => `${question} [${option}]`,
      (question, option) => `${question} - ${option}`,
      (question, option) => `${question}/${option}`,
    ),
    words: fc.constantFrom(['Oui', 'Non'], ['Yes', 'No'], ['x', ''], ['1', '0'], ['TRUE', 'FALSE']),
  })
  .map(({ heading, words: [yes, no] }) =>
    inPlaceOfThemes(heading, (chosen, option) => (chosen.includes(option) ? yes! : no!)),
  )

const ranks = fc
  .constantFrom<(place: number) => string>(
    (place) => `${place}`,
    (place) => ['1st', '2nd', '3rd', '4th'][place - 1]!,
  )
  .map((write) =>
    inPlaceOfThemes(
      (question, option) => `${question} [${option}]`,
      (chosen, option) => (chosen.includes(option) ? write(chosen.indexOf(option) + 1) : ''),
    ),
  )

const branches = fc
  .constantFrom<(heading: string) => string>(
    (heading) => heading,
    (heading) => `${heading}.1`,
    (heading) => `${heading} (2)`,
  )
  .map((again) =>
    onLines(([headings, ...people]) => {
      const asked = headings!.slice(3)
      const blank = asked.map(() => '')
      return [
        [...headings!, ...asked.map(again)],
        ...people.map((cells, index) =>
          index % 2 === 0 ? [...cells, ...blank] : [...cells.slice(0, 3), ...blank, ...cells.slice(3)],
        ),
      ]
    }),
  )

/** What form tools do to questions without changing what is answered. */
export const questionDisturbances: Readonly<Record<string, fc.Arbitrary<Disturbance>>> = {
  'a column for each option': ticks,
  'a column of ranks for each option': ranks,
  'the questions of each branch again': branches,
}

/**
 * Options that go on after what stands between, as "Setting prices, and asking for them" does. Two people chose each of
 * them: an option that one person chose reads as two, as nothing tells that it is one.
 */
export function longOptions(between: string): Disturbance {
  return onLines(([headings, ...people]) => {
    const options = [...new Set(people.flatMap((cells) => cells[3]!.split(', ')))]
    const goingOn = new Map(options.map((option, at) => [option, `${option}${between}${tails[at]!}`]))
    return [
      headings!,
      ...people.map((cells, at) => {
        const chosen = at < 2 ? options : cells[3]!.split(', ')
        return cells.with(3, chosen.map((option) => goingOn.get(option)!).join(', '))
      }),
    ]
  })
}

const tails = ['and what comes of it', 'y compris à distance', 'for beginners', 'et ce qui va avec']

function inPlaceOfThemes(
  headingOf: (question: string, option: string) => string,
  cellOf: (chosen: readonly string[], option: string) => string,
): Disturbance {
  return onLines(([headings, ...people]) => {
    const chosenBy = people.map((cells) => cells[3]!.split(', '))
    const options = themesOfForm.filter((theme) => chosenBy.some((chosen) => chosen.includes(theme)))
    const replaced = (cells: Line, own: readonly string[]) => [
      ...cells.slice(0, 3),
      ...own,
      ...cells.slice(4),
    ]
    return [
      replaced(
        headings!,
        options.map((option) => headingOf(headings![3]!, option)),
      ),
      ...people.map((cells, at) =>
        replaced(
          cells,
          options.map((option) => cellOf(chosenBy[at]!, option)),
        ),
      ),
    ]
  })
}

function onLines(change: (lines: readonly Line[]) => readonly Line[]): Disturbance {
  return (file) => ({ ...file, tabs: file.tabs.map((tab) => ({ ...tab, lines: change(tab.lines) })) })
}
