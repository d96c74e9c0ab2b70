import type { EnrolledMember } from '../../../enrolment/server/index.ts'

type Known = Pick<EnrolledMember, 'name' | 'email' | 'profile'>

/** By the name or the address that a profile gives for its line manager; either of the two. */
export function isLineManagerOf(one: Known, other: Known): boolean {
  return manages(one, other) || manages(other, one)
}

function manages(one: Known, { profile }: Known): boolean {
  const said = plain(profile.lineManager ?? '')
  return said !== '' && (said === plain(one.name) || (one.email !== null && said === plain(one.email)))
}

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[\s.-]+/g, ' ')
    .trim()
    .toLowerCase()
