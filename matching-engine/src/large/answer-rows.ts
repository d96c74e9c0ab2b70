import type { BestLists } from '../solving/best-lists.ts'
import type { CohortTables } from './cohort-tables.ts'
import { arcsOfMentors, createBestOfMentors, findBest } from './find-best.ts'
import { findPreferred, type Preferences } from './find-preferred.ts'
import { openRows, type FoundArcs, type ReadingOptions, type RowReader } from './row-reader.ts'

/** What the driver of a large cohort asks whoever reads rows for it. Plain data: may be posted. */
export type RowsQuestion =
  | {
      readonly kind: 'open'
      readonly tables: CohortTables
      readonly wants: Int32Array
      readonly max: Int32Array
    }
  | { readonly kind: 'best'; readonly from: number; readonly to: number }
  | { readonly kind: 'best-of-mentors' }
  | ({ readonly kind: 'preferred'; readonly from: number; readonly to: number } & Preferences)

/** Null for `open`. */
export type RowsAnswer = FoundArcs | null

/**
 * What a worker runs: questions are answered one by one, `open` first. Which of several answers a question changes
 * nothing in what they find together.
 */
export function createRowsAnswerer(options: ReadingOptions = {}): (question: RowsQuestion) => RowsAnswer {
  let opened: { reader: RowReader; wants: Int32Array; max: Int32Array; ofMentors: BestLists } | null = null
  return (question) => {
    if (question.kind === 'open') {
      const { tables, wants, max } = question
      opened = { reader: openRows(tables, options), wants, max, ofMentors: createBestOfMentors(max) }
      return null
    }
    if (opened === null) throw new Error('rows-not-opened')
    const { reader, wants, max, ofMentors } = opened
    switch (question.kind) {
      case 'best':
        return findBest(reader, wants, max, ofMentors, question.from, question.to)
      case 'best-of-mentors':
        return arcsOfMentors(ofMentors, reader.tables.mentees)
      case 'preferred':
        return findPreferred(reader, question, question.from, question.to)
    }
  }
}
