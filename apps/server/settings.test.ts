import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readSettings } from './settings.ts'

it('a clock that can be set is accepted on this computer only', () => {
  const folder = mkdtempSync(join(tmpdir(), 'binome-settings-'))
  const BINOME_CLOCK = join(folder, 'now')
  writeFileSync(BINOME_CLOCK, '2030-01-01T00:00:00Z')
  const here = readSettings({ BINOME_CLOCK, PUBLIC_URL: 'http://localhost:4000' })
  expect(here.now?.().slice(0, 10)).toBe('2030-01-01')
  expect(here.host).toBe('localhost')
  const elsewhere = () => readSettings({ BINOME_CLOCK, PUBLIC_URL: 'https://mentoring.example.org' })
  expect(elsewhere).toThrow('BINOME_CLOCK')
  expect(() => readSettings({ BINOME_CLOCK, HOST: '0.0.0.0' })).toThrow('BINOME_CLOCK')
  expect(readSettings({}).now).toBeUndefined()
  rmSync(folder, { recursive: true })
})
