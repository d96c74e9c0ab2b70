import type { Profile } from './profile.ts'

export const emptyProfile: Profile = {
  place: null,
  timeZone: null,
  languages: [],
  jobFamily: null,
  jobTitle: null,
  seniority: null,
  startedOn: null,
  employer: null,
  subsidiary: null,
  site: null,
  team: null,
  lineManager: null,
}
