import { describe, expect, it } from 'vitest'
import { initials } from './initials.ts'

describe('initials', () => {
  it.each([
    ['Claire Vasseur', 'CV'],
    ['Élise Morvan', 'ÉM'],
    ['Yann Le Goff', 'YG'],
    ['  nadia   ferhat ', 'NF'],
    ['Awa', 'A'],
    ['', ''],
  ])('shortens %j to %j', (name, short) => {
    expect(initials(name)).toBe(short)
  })
})
