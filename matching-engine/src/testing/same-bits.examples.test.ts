import { expect, it } from 'vitest'
import { onEveryEngine } from './on-every-engine.ts'
import { sameBits } from './same-bits.ts'

it('solves to the bits that every JavaScript engine must give', () => {
  expect(sameBits()).toBe(onEveryEngine)
})
