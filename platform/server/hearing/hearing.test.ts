import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { fact, listener } from '../facts.ts'
import { insistOnHearing } from './insist-on-hearing.ts'
import { whyNotAccepted } from './why-not-accepted.ts'

const ended = fact({
  name: 'relationship-ended',
  payload: z.object({
    relationshipId: z.uuid(),
    reason: z.enum(['time', 'moved']),
    weeks: z.int().min(0).max(60),
    note: z.string().max(20).optional(),
    personIds: z.array(z.uuid()),
    endedBy: z.uuid().nullable(),
  }),
})
const known = new Map([[ended.name, ended]])
const nothing = () => Promise.resolve()
const hearing = (name: string, payload: z.ZodObject) => () =>
  insistOnHearing([listener('keep-former-pairs', { fact: name, payload }, nothing)], known)

describe('a listener', () => {
  it('hears a fact by its name, and reads as much of it as it wants', () => {
    expect(hearing('relationship-ended', z.object({ relationshipId: z.uuid() }))).not.toThrow()
    expect(() => insistOnHearing([listener('keep', ended, nothing)], known)).not.toThrow()
  })

  it('of a fact that nobody announces stops the start', () => {
    expect(hearing('relationship-paused', z.object({}))).toThrow(
      'The listener "keep-former-pairs" hears "relationship-paused", which no module announces.',
    )
  })

  it.each([
    ['a key that is not there', z.object({ editionId: z.uuid() }), '"editionId" may be missing'],
    ['a key that may be missing', z.object({ note: z.string() }), '"note" may be missing'],
    ['another type', z.object({ weeks: z.string() }), '"weeks" is integer and not string'],
    ['another format', z.object({ relationshipId: z.email() }), '"relationshipId" may break its format'],
    ['fewer values', z.object({ reason: z.literal('time') }), '"reason" may be another value than time'],
    ['a tighter limit', z.object({ weeks: z.int().max(10) }), '"weeks" may break its maximum'],
    ['a value where null may be', z.object({ endedBy: z.uuid() }), '"endedBy" is null and not string'],
    [
      'other items',
      z.object({ personIds: z.array(z.int()) }),
      'an item of "personIds" is string and not integer',
    ],
    ['nothing more', z.strictObject({ relationshipId: z.uuid() }), 'is more than it reads'],
  ])('that wants %s stops the start', (_what, payload, why) => {
    expect(hearing('relationship-ended', payload)).toThrow(why)
  })

  it.each([
    ['a wider type', z.object({ weeks: z.number() })],
    ['more values', z.object({ reason: z.enum(['time', 'moved', 'other']) })],
    ['a wider limit', z.object({ weeks: z.int().max(100) })],
    ['what may be missing', z.object({ note: z.string().max(20).optional() })],
    ['a default for what may be missing', z.object({ note: z.string().max(30).default('') })],
    ['a value or null', z.object({ endedBy: z.uuid().nullable() })],
    ['anything', z.object({ weeks: z.unknown() })],
  ])('may want %s', (_what, payload) => {
    expect(hearing('relationship-ended', payload)).not.toThrow()
  })
})

describe('a shape', () => {
  it('accepts itself', () => {
    expect(whyNotAccepted(ended.payload, ended.payload)).toBeUndefined()
  })
})
