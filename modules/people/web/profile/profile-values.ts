import { z } from 'zod'
import { LanguageLevel, type Profile } from '../../profile.ts'
import { slugFor } from '../../slug-for.ts'

const short = z.string().trim().max(200)

/** The profile as a form holds it: '' and not null for what is not said. */
export const ProfileValues = z.object({
  name: z.string().trim().min(1).max(200),
  place: z.object({
    city: z.string().trim().max(120),
    latitude: z.number().nullable(),
    longitude: z.number().nullable(),
  }),
  timeZone: z.string().max(64),
  languages: z.array(z.object({ language: z.string().min(1), level: LanguageLevel })).max(20),
  jobFamily: short,
  jobTitle: short,
  seniority: short,
  startedOn: z.union([z.literal(''), z.iso.date()]),
  employer: short,
  subsidiary: short,
  site: short,
  team: short,
  lineManager: short,
})
export type ProfileValues = z.infer<typeof ProfileValues>

export function toValues({ name, profile }: { name: string; profile: Profile }): ProfileValues {
  const { place, jobFamily, seniority, languages, ...others } = profile
  const written = Object.fromEntries(Object.entries(others).map(([key, value]) => [key, value ?? '']))
  return {
    ...(written as Pick<ProfileValues, keyof typeof others>),
    name,
    languages,
    place: place ?? { city: '', latitude: null, longitude: null },
    jobFamily: (jobFamily ?? '').split('/').join(' / '),
    seniority: (seniority ?? '').replaceAll('-', ' '),
  }
}

export function toProfile(values: ProfileValues): { name: string; profile: Profile } {
  const { name, place, languages, jobFamily, seniority, ...others } = values
  const said = Object.fromEntries(Object.entries(others).map(([key, value]) => [key, value || null]))
  return {
    name,
    profile: {
      ...(said as Pick<Profile, keyof typeof others>),
      place: place.city === '' ? null : place,
      // One language is said once, at the last level given.
      languages: [...new Map(languages.map((one) => [one.language, one])).values()],
      jobFamily:
        jobFamily
          .split(/\s*[/>›]\s*/)
          .filter(Boolean)
          .join('/') || null,
      // A level is known by its key, the same that a sheet's reader makes of its label.
      seniority: seniority === '' ? null : slugFor(seniority),
    },
  }
}
