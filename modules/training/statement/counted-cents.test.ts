import { expect, it } from 'vitest'
import { countedCents, dueNext, isOpenLine, type SaidLine } from './counted-cents.ts'

const line = (changed: Partial<SaidLine> = {}): SaidLine => ({
  cents: 3000,
  contested: null,
  isContestedLate: false,
  settled: null,
  ...changed,
})

it('a contested line adds nothing until it is settled, then what was settled while its month was open', () => {
  const contested = line({ contested: 'Une heure.' })
  expect([countedCents(line()), countedCents(contested)]).toEqual([3000, 0])
  expect(countedCents({ ...contested, settled: { cents: 4000, inNext: false } })).toBe(4000)
  expect(countedCents({ ...contested, settled: { cents: 4000, inNext: true } })).toBe(0)
  expect([isOpenLine(line()), isOpenLine(contested)]).toEqual([false, true])
  expect(isOpenLine({ ...contested, settled: { cents: 0, inNext: false } })).toBe(false)
})

it('contested once its month is closed it stays counted there, and only the difference is of the next', () => {
  const late = line({ contested: 'Une heure.', isContestedLate: true })
  expect(countedCents(late)).toBe(3000)
  expect(dueNext(late, 4000)).toBe(1000)
  expect(dueNext(late, 3000)).toBe(0)
  expect(dueNext(line({ contested: 'Une heure.' }), 4000)).toBe(4000)
})
