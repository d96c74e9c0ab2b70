import { expect, it } from 'vitest'
import { markVersions } from './answer-versions.ts'

it('an answer that changed is under the version that was on the screen, the others stay under theirs', () => {
  const before = { motto: 'One', pace: 'slow', needs: ['rates'] }
  const after = { motto: 'Two', pace: 'slow', needs: ['rates'] }
  expect(markVersions({ pace: 2 }, before, after, 3)).toEqual({ motto: 3, pace: 2 })
})

it('an answer taken away has no version, and one given back is new', () => {
  expect(markVersions({ pace: 2 }, { pace: 'slow' }, {}, 3)).toEqual({})
  expect(markVersions({}, {}, { pace: 'slow' }, 3)).toEqual({ pace: 3 })
})

it('the order of the keys of an answer changes nothing', () => {
  const place = (answer: object) => ({ hours: answer as { weekHours: number[] } })
  expect(markVersions({ hours: 2 }, place({ weekHours: [1] }), place({ weekHours: [1] }), 4)).toEqual({
    hours: 2,
  })
})
