import type { Profile } from '../../people/contract.ts'
import type { PairEvidence } from './pair-evidence.ts'

/** What two profiles say together; null where one of both does not say it. */
export function likenessOf({
  mentor,
  mentee,
  begunOn,
}: {
  readonly mentor: Profile | null
  readonly mentee: Profile | null
  readonly begunOn: string
}): Pick<PairEvidence, 'mentorYears' | 'menteeYears' | 'sameSubsidiary' | 'sameSite' | 'sameJobTitle'> {
  const isSame = (field: 'subsidiary' | 'site' | 'jobTitle') => {
    const [one, other] = [spelt(mentor?.[field]), spelt(mentee?.[field])]
    return one === '' || other === '' ? null : one === other
  }
  return {
    mentorYears: yearsBetween(mentor?.startedOn ?? null, begunOn),
    menteeYears: yearsBetween(mentee?.startedOn ?? null, begunOn),
    sameSubsidiary: isSame('subsidiary'),
    sameSite: isSame('site'),
    sameJobTitle: isSame('jobTitle'),
  }
}

function spelt(word: string | null | undefined): string {
  return (word ?? '').trim().toLowerCase()
}

function yearsBetween(startedOn: string | null, on: string): number | null {
  if (startedOn === null || startedOn > on) return null
  return Math.floor((Date.parse(on) - Date.parse(startedOn)) / (365.25 * 86_400_000))
}
