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

/** What teams do to a list of both roles without changing who is in it. */
export const tabDisturbances: Readonly<Record<string, fc.Arbitrary<Disturbance>>> = {
  'a tab for each role': tabForEachRole,
}

function ofRole({ lines }: WrittenTab, name: string, areMentors: boolean): WrittenTab {
  const [headings, ...people] = lines
  const ofThem = people.filter((cells) => (cells[2] === 'Mentor') === areMentors)
  return { name, lines: [headings!, ...ofThem].map((cells) => cells.toSpliced(2, 1)) }
}
