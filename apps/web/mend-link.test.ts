import { expect, it } from 'vitest'
import { mendLink } from './mend-link.ts'

it.each([
  ['/sign-in/link%23abc-DEF_1', '/sign-in/link#abc-DEF_1'],
  ['/sign-in/link%2523abc', '/sign-in/link#abc'],
  ['/first%23abc', '/first#abc'],
  ['/sign-in/link', null],
  ['/try', null],
])('%s is mended to %s', (path, mended) => {
  expect(mendLink(path)).toBe(mended)
})
