import { expect, it } from 'vitest'
import { newId } from './id.ts'

const instant = '2026-11-21T20:00:00.000Z'

it('ids made at one instant keep the order of their making', () => {
  const ids = Array.from({ length: 100_000 }, () => newId(instant))
  expect(ids.toSorted()).toEqual(ids)
  expect(new Set(ids).size).toBe(ids.length)
})

it('ids keep their order where the clock goes backwards, and where it goes on', () => {
  const instants = ['2031-01-01T00:00:00.000Z', '2030-12-31T23:59:59.000Z', '2031-01-01T00:00:00.001Z']
  const ids = instants.flatMap((now) => [newId(now), newId(now)])
  expect(ids.toSorted()).toEqual(ids)
})

it('an id is a UUID of version 7 that tells its instant', () => {
  const now = '2040-02-03T04:05:06.789Z'
  const id = newId(now)
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(Date.parse(now))
})
