import { describe, expect, it } from 'vitest'
import { ConnectionLost, Refusal } from '../refusal.ts'
import { refusedFields } from './refused-fields.ts'

const refusal = (code: string, details: Record<string, unknown> = {}) =>
  new Refusal({ title: '', status: 422, code, details })

describe('refusedFields', () => {
  it('names the field that the form ties to the refusal', () => {
    expect(refusedFields(refusal('email-invalid'), { 'email-invalid': 'email' })).toEqual(['email'])
  })

  it('names the fields that the server points at', () => {
    const details = { fields: [{ field: '/profile/city' }, { field: '/name' }] }
    expect(refusedFields(refusal('invalid-input', details), {})).toEqual(['profile.city', 'name'])
  })

  it.each([[refusal('already-ended')], [refusal('x', { fields: 'name' })], [new ConnectionLost()], ['text']])(
    'names none where none is meant (%s)',
    (error) => {
      expect(refusedFields(error, {})).toEqual([])
    },
  )
})
