import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { clockOfFile } from './clock-file.ts'

it('a clock in a file goes on from what it was set to, forwards and backwards', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'binome-clock-'))
  const path = join(folder, 'now')
  const set = async (instant: string, secondsAgo: number) => {
    await writeFile(path, `${instant}\n`)
    const written = new Date(Date.now() - secondsAgo * 1000)
    await utimes(path, written, written)
  }
  await set('2026-11-21T20:00:00Z', 60)
  const now = clockOfFile(path)
  expect(now().slice(0, 16)).toBe('2026-11-21T20:01')
  await set('2027-03-28T00:59:00Z', 0)
  expect(now().slice(0, 16)).toBe('2027-03-28T00:59')
  await set('2020-01-01T00:00:00Z', 5)
  expect(now().slice(0, 16)).toBe('2020-01-01T00:00')
  await writeFile(path, 'tomorrow')
  expect(now().slice(0, 10)).toBe('2020-01-01')
  expect(() => clockOfFile(path)).toThrow('holds no instant')
  await rm(folder, { recursive: true })
})
