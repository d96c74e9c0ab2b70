import { z } from 'zod'
import { Day } from '../../platform/contract.ts'
import { TimeZone } from '../../platform/time-zone.ts'

export const LanguageLevel = z.enum(['basic', 'working', 'fluent'])
export const SpokenLanguage = z.object({
  /** ISO 639-1: 'fr', 'en', 'ar'. */
  language: z.string().regex(/^[a-z]{2,3}$/),
  level: LanguageLevel,
})
export type SpokenLanguage = z.infer<typeof SpokenLanguage>

/** A town, with coordinates in degrees (WGS 84) when the embedded table knows it. */
export const Place = z.object({
  city: z.string().min(1).max(120),
  latitude: z.number().min(-90).max(90).nullable(),
  longitude: z.number().min(-180).max(180).nullable(),
})
export type Place = z.infer<typeof Place>

/** What a person says about themself once, for every edition. Null is "not said". */
export const Profile = z.object({
  place: Place.nullable(),
  /** IANA name: 'Europe/Paris'. As it is kept: another version of the runtime may not know it. */
  timeZone: z.string().max(64).nullable(),
  languages: z.array(SpokenLanguage).max(20),
  /** The professional language, as a path in a taxonomy: 'design/graphic', 'policy'. */
  jobFamily: z.string().max(200).nullable(),
  jobTitle: z.string().max(200).nullable(),
  /** A level's key in the organisation's ordered list. */
  seniority: z.string().max(80).nullable(),
  startedOn: Day.nullable(),
  employer: z.string().max(200).nullable(),
  subsidiary: z.string().max(200).nullable(),
  site: z.string().max(200).nullable(),
  team: z.string().max(200).nullable(),
  lineManager: z.string().max(200).nullable(),
})
export type Profile = z.infer<typeof Profile>

/** As `Profile`, for what comes in: clocks of its zone can be told here. */
export const ProfileToSave = Profile.extend({ timeZone: TimeZone.nullable() })
