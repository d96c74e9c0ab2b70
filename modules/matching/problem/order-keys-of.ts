import { canonicalJson, compareIds } from 'matching-engine'
import { fold } from '../../enrolment/sheet/index.ts'
import type { Member } from '../cohort/cohort.ts'

/**
 * What decides among equals, by member: two bytes made of a name and a role, so that a person stands alike whatever
 * their id. A kept problem holds no more of a name than one in 65 536 names share. Members who share the bytes are told
 * apart by name, then by what they said.
 */
export function orderKeysOf(members: readonly Member[]): ReadonlyMap<string, string> {
  const sharing = new Map<string, Member[]>()
  for (const member of members) {
    const bytes = twoBytesOf(`${member.role} ${fold(member.name)}`)
    sharing.set(bytes, [...(sharing.get(bytes) ?? []), member])
  }
  return new Map(
    [...sharing].flatMap(([bytes, few]) => {
      const ordered = few.length === 1 ? few : toldApart(few)
      return ordered.map(({ id }, at) => [id, at === 0 ? bytes : `${bytes} ${at}`] as const)
    }),
  )
}

function toldApart(members: readonly Member[]): Member[] {
  return members
    .map((member) => {
      const { name, role, capacity, profile, answers } = member
      return { member, named: `${fold(name)} ${role}`, said: canonicalJson({ capacity, profile, answers }) }
    })
    .toSorted((a, b) => compareIds(a.named, b.named) || compareIds(a.said, b.said))
    .map(({ member }) => member)
}

/** FNV-1a, its halves folded together. */
function twoBytesOf(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return ((hash ^ (hash >>> 16)) & 0xffff).toString(16)
}
