import { expect, it } from 'vitest'
import { groupByMoment } from './group-by-moment.ts'

it('what is asked at one moment in several pairs is one line where its first stood, and a single one stays alone', () => {
  const asked = [
    { id: 'a', moment: 'month' },
    { id: 'b', moment: 'first-meeting' },
    { id: 'c', moment: 'month' },
  ]
  expect(groupByMoment(asked)).toEqual([
    { moment: 'month', several: [asked[0], asked[2]] },
    { one: asked[1] },
  ])
  expect(groupByMoment(asked.slice(1))).toEqual([{ one: asked[1] }, { one: asked[2] }])
})
