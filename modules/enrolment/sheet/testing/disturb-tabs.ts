import * as fc from 'fast-check'
import type { Disturbance } from './disturb-place.ts'
import type { WrittenTab } from './written-file.ts'

/** A workbook with a tab for each role, which then says nowhere else who is what. */
const tabForEachRole = fc
  .constantFrom(['Mentors', 'Mentees'], ['Mentors 2026', 'Mentorés 2026'], ['Our mentors', 'Our mentees'])
  .map((names): Disturbance => (file) => ({
    ...file,
    writtenAs: 'xlsx',
    tabs: [true, false].map((areMentors, at) => ofRole(file.tabs[0]!, names[at]!, areMentors)),
  }))

const titles = fc.constantFrom(
  ['MENTORS', 'MENTORÉS'],
  ['List of mentors', 'List of mentees'],
  ['Mentors :', 'Mentorés :'],
)

/** One list above the other, each under a title; the second with headings of its own or without. */
const oneAboveTheOther = fc
  .tuple(titles, fc.boolean(), fc.boolean())
  .map(([names, areRepeated, isApart]): Disturbance => (file) => {
    const [mentors, mentees] = [true, false].map((areMentors) => ofRole(file.tabs[0]!, '', areMentors).lines)
    const second = areRepeated ? mentees! : mentees!.slice(1)
    const lines = [[names[0]!], ...mentors!, ...(isApart ? [[]] : []), [names[1]!], ...second]
    return { ...file, tabs: [{ ...file.tabs[0]!, lines }] }
  })

/** Side by side under a title each, with an empty column between them. */
const sideBySide = titles.map((names): Disturbance => (file) => {
  const lists = [true, false].map((areMentors, at) => [
    [names[at]!],
    ...ofRole(file.tabs[0]!, '', areMentors).lines,
  ])
  const width = Math.max(...lists[0]!.map((cells) => cells.length))
  const lines = Array.from({ length: Math.max(...lists.map(({ length }) => length)) }, (_, line) => {
    const left = lists[0]![line] ?? []
    return [...left, ...Array.from({ length: width + 1 - left.length }, () => ''), ...(lists[1]![line] ?? [])]
  })
  return { ...file, tabs: [{ ...file.tabs[0]!, lines }] }
})

/** What teams do to a list of both roles without changing who is in it. */
export const tabDisturbances: Readonly<Record<string, fc.Arbitrary<Disturbance>>> = {
  'a tab for each role': tabForEachRole,
  'one list above the other': oneAboveTheOther,
  'two lists side by side': sideBySide,
}

function ofRole({ lines }: WrittenTab, name: string, areMentors: boolean): WrittenTab {
  const [headings, ...people] = lines
  const ofThem = people.filter((cells) => (cells[2] === 'Mentor') === areMentors)
  return { name, lines: [headings!, ...ofThem].map((cells) => cells.toSpliced(2, 1)) }
}
