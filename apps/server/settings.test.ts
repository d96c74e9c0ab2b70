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

it('an address without its scheme is refused with the one to write', () => {
  for (const written of ['mentoring.example.org', 'mentoring.example.org:8443', '//mentoring.example.org'])
    expect(() => readSettings({ PUBLIC_URL: written })).toThrow(
      `PUBLIC_URL=https://${written.replace('//', '')}`,
    )
  expect(readSettings({ PUBLIC_URL: 'https://mentoring.example.org/' }).publicUrl).toBe(
    'https://mentoring.example.org',
  )
})

it('an address below a path is refused with the one to write: no page of ours would be found there', () => {
  for (const written of [
    'https://exemple.invalid/binome',
    'https://exemple.invalid/?a',
    'https://exemple.invalid/#a',
  ])
    expect(() => readSettings({ PUBLIC_URL: written })).toThrow('PUBLIC_URL=https://exemple.invalid')
})

it('what is left empty is as if left out; what no program knows is refused with what to write', () => {
  expect(readSettings({ PORT: '', DATABASE_URL: '', LOG_LEVEL: '' })).toMatchObject({
    port: 3000,
    databaseUrl: undefined,
    logLevel: 'info',
  })
  for (const PORT of ['-1', '70000', 'abc']) expect(() => readSettings({ PORT })).toThrow('from 1 to 65535')
  for (const DATABASE_URL of ['localhost/binome', 'mysql://localhost/binome', 'postgres://a:b#c@d:e/f']) {
    expect(() => readSettings({ DATABASE_URL })).toThrow('DATABASE_URL=postgres://')
    expect(() => readSettings({ DATABASE_URL })).not.toThrow(DATABASE_URL)
  }
  expect(readSettings({ DATABASE_URL: 'postgresql://localhost/binome' }).databaseUrl).toBeDefined()
  expect(() => readSettings({ LOG_LEVEL: 'loud' })).toThrow('silent')
  expect(() => readSettings({ BINOME_CLOCK: '/no/such/file' })).toThrow('there is no such file')
})

it('a mail server without its scheme or its sender is refused with what to write', () => {
  const MAIL_FROM = 'Binôme <binome@exemple.invalid>'
  expect(() => readSettings({ SMTP_URL: 'mail.exemple.invalid:465', MAIL_FROM })).toThrow('SMTP_URL=smtps://')
  expect(() => readSettings({ SMTP_URL: 'smtp://mail.exemple.invalid' })).toThrow('MAIL_FROM=')
  for (const from of ['Binôme', 'Binôme <binome>', 'a@b.invalid\r\nBcc: c@d.invalid'])
    expect(() => readSettings({ SMTP_URL: 'smtp://a', MAIL_FROM: from })).toThrow('holds no address')
  expect(readSettings({ SMTP_URL: 'smtp://a', MAIL_FROM: 'a@b.invalid' }).mailServer).toBeDefined()
  expect(() => readSettings({ SMTP_URL: 'smtp://a', MAIL_FROM, SMTP_CONNECTIONS: '1' })).toThrow(
    'from 2 to 50',
  )
})

it('proxies are trusted by address, range or name; this computer’s where nothing is said, and “all” is no name', () => {
  const proxies = (TRUSTED_PROXIES?: string) =>
    readSettings(TRUSTED_PROXIES === undefined ? {} : { TRUSTED_PROXIES }).trustedProxies
  expect(proxies()).toEqual(['loopback'])
  expect(proxies('10.0.0.4, 172.18.0.0/16,uniquelocal')).toEqual(['10.0.0.4', '172.18.0.0/16', 'uniquelocal'])
  expect(proxies('')).toEqual([])
  for (const wrong of ['true', '*', 'all', 'proxy.example.org', '10.0.0.0/33'])
    expect(() => proxies(`10.0.0.4,${wrong}`)).toThrow(`TRUSTED_PROXIES holds "${wrong}"`)
})
