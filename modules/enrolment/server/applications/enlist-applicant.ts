import type { Language } from '../../../../platform/contract.ts'
import type { PublicContext } from '../../../../platform/server/context.ts'
import { emptyProfile } from '../../../people/rules.ts'
import { SaidOfProfile } from '../../contract.ts'
import { enlistPeople } from '../../../people/server/index.ts'

type Applicant = {
  readonly email: string | null
  readonly name: string | null
  readonly city: string | null
  readonly language: string
  readonly profile: unknown
}

/** The person at the confirmed address: found, or made. Who is known keeps their name, and what they saved by hand. */
export async function enlistApplicant(
  context: PublicContext,
  { email, name, city, language, profile }: Applicant,
): Promise<string> {
  const person = {
    email: email!,
    name: name!,
    language: language as Language,
    profile: {
      ...emptyProfile,
      ...SaidOfProfile.parse(profile ?? {}),
      place: city === null ? null : await placeOf(city),
    },
  }
  const enlisted = await enlistPeople(context, [person])
  return enlisted.get(person.email)!.id
}

async function placeOf(text: string) {
  const { findCity } = await import('../../../people/cities/index.ts')
  const found = findCity(text)
  return {
    city: found?.city ?? text,
    latitude: found?.latitude ?? null,
    longitude: found?.longitude ?? null,
  }
}
