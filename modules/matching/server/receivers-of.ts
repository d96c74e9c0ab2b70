import type { Language } from '../../../platform/contract.ts'
import type { EnrolledMember } from '../../enrolment/server/index.ts'

/** Who would be written to, in which language, about whom: both of each pair. */
export function receiversOf(
  pairs: readonly { readonly menteeId: string; readonly mentorId: string }[],
  enrolled: readonly EnrolledMember[],
  usualLanguage: Language,
) {
  const members = new Map(enrolled.map((member) => [member.id, member]))
  return pairs.flatMap(({ menteeId, mentorId }) => {
    const [mentor, mentee] = [members.get(mentorId)!, members.get(menteeId)!]
    const receiver = (member: EnrolledMember, partner: EnrolledMember) => ({
      enrolmentId: member.id,
      name: member.name,
      email: member.email,
      role: member.role,
      language: member.language ?? usualLanguage,
      partner: partner.name,
    })
    return [receiver(mentor, mentee), receiver(mentee, mentor)]
  })
}
