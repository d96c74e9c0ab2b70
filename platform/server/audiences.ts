import { audience } from './action.ts'

export const member = audience('member', () => Promise.resolve(true))

export const admin = audience('admin', ({ person }) => Promise.resolve(person.isAdmin))
