import { describe, expect, it } from 'vitest'
import { inventedInstance, type Shape } from '../testing/invented-instance.ts'
import { relisted } from '../testing/relisted.ts'
import { solve } from './solve.ts'

const shapes: Shape[] = ['uniform', 'mentoring', 'clones', 'popularity', 'ties']
const sizes = [
  { name: 'small', mentees: 60, mentors: 50, arcs: 30 },
  { name: 'large, as many on both sides', mentees: 2500, mentors: 2500, arcs: 12 },
  { name: 'large, with places to spare', mentees: 2500, mentors: 600, arcs: 12, places: 6, wants: 1 },
  { name: 'large, with too few places', mentees: 2500, mentors: 1900, arcs: 12 },
  { name: 'dense', mentees: 500, mentors: 520, arcs: 480 },
]

describe.each(sizes)('$name', ({ name: _, ...size }) => {
  it.each(shapes)('%s scores: the same pairs and the same proof, however people are listed', (shape) => {
    const instance = inventedInstance({ ...size, shape, seed: 5 })
    const options = { goal: 'best-fit', seed: 'same' } as const
    const [one, other] = [solve(instance, options), solve(relisted(instance), options)]
    expect(other.pairs).toEqual(one.pairs)
    expect(other.certificate.lambda).toBe(one.certificate.lambda)
    expect(other.certificate.servedCover).toEqual(one.certificate.servedCover)
  })
})
