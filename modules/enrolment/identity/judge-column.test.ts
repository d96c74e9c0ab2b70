import { describe, expect, it } from 'vitest'
import { judgeColumn } from './judge-column.ts'
import { askedInRealForms, harmlessInRealForms } from './examples.ts'

describe('what asks who people are', () => {
  it.each(askedInRealForms)('"%s" %j is not used', (heading, cells) => {
    expect(judgeColumn(heading, cells)).not.toBe('clear')
  })

  it('is certain for nearly all that real forms ask', () => {
    const certain = askedInRealForms.filter(([heading, cells]) => judgeColumn(heading, cells) === 'special')
    expect(certain.length).toBeGreaterThan(askedInRealForms.length * 0.95)
  })
})

describe('what only sounds like it', () => {
  it.each(harmlessInRealForms)('"%s" %j stays usable', (heading, cells) => {
    const isName = /name|nom$/i.test(heading)
    expect(judgeColumn(heading, cells, isName ? 'person' : null)).toBe('clear')
  })
})
