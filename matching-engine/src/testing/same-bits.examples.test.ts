import { expect, it } from 'vitest'
import { largeBits } from './large-bits.ts'
import { largeOnEveryEngine, onEveryEngine } from './on-every-engine.ts'
import { sameBits } from './same-bits.ts'

it('solves to the bits that every JavaScript engine must give', () => {
  expect(sameBits()).toBe(onEveryEngine)
})

it('solves over all pairs to these bits, whoever reads them', async () => {
  expect(new Set(await largeBits())).toEqual(new Set([largeOnEveryEngine]))
})
