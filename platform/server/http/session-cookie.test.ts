import { expect, it } from 'vitest'
import { sessionCookie } from './session-cookie.ts'

it('the session cookie is for this host and https alone, or plain on loopback', () => {
  expect(sessionCookie('https://binome.example')).toEqual({ name: '__Host-binome-session', secure: true })
  expect(sessionCookie('http://localhost:3000')).toEqual({ name: 'binome-session', secure: false })
  expect(sessionCookie('http://[::1]:3000').secure).toBe(false)
})

it('plain http anywhere else is refused at the start, with what to do', () => {
  expect(() => sessionCookie('http://binome.example')).toThrow(/https/)
  expect(() => sessionCookie('http://localhost.evil.example')).toThrow(/https/)
})
