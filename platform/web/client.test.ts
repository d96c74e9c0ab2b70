import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { endpoint } from '../contract.ts'
import { endpointUrl, newIdempotencyKey } from './client.ts'

const listPeople = endpoint({
  name: 'list-people',
  method: 'GET',
  path: '/api/:organisation/editions/:edition/people',
  input: z.object({
    edition: z.string(),
    search: z.string().optional(),
    roles: z.array(z.string()).optional(),
    page: z.int().nullable().optional(),
  }),
  output: z.object({}),
  refusals: {},
  audience: 'lead',
})

describe('endpointUrl', () => {
  it('puts the organisation and the named values in the path', () => {
    expect(endpointUrl(listPeople, { organisation: 'demo', input: { edition: 'e1' } })).toBe(
      '/api/demo/editions/e1/people',
    )
  })

  it('escapes what stands in the path', () => {
    expect(endpointUrl(listPeople, { organisation: 'demo', input: { edition: '../x?y' } })).toBe(
      '/api/demo/editions/..%2Fx%3Fy/people',
    )
  })

  it('puts the other values in the query, a list as repeated keys, and leaves out what is not given', () => {
    const input = { edition: 'e1', search: 'Léa & co', roles: ['mentor', 'mentee'], page: null }
    expect(endpointUrl(listPeople, { organisation: 'demo', input })).toBe(
      '/api/demo/editions/e1/people?search=L%C3%A9a+%26+co&roles=mentor&roles=mentee',
    )
  })

  it('says which value of the path is missing', () => {
    expect(() => endpointUrl(listPeople, { input: { edition: 'e1' } })).toThrow(
      'list-people needs a value for :organisation.',
    )
  })
})

describe('newIdempotencyKey', () => {
  it('is another one each time, of 128 bits', () => {
    const keys = new Set(Array.from({ length: 1000 }, newIdempotencyKey))
    expect(keys.size).toBe(1000)
    for (const key of keys) expect(key).toMatch(/^[0-9a-f]{32}$/)
  })
})
