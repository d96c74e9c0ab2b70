import { describe, expect, it } from 'vitest'
import { emptyProfile } from '../../empty-profile.ts'
import type { Profile } from '../../profile.ts'
import { ProfileValues, toProfile, toValues } from './profile-values.ts'

const profile: Profile = {
  ...emptyProfile,
  place: { city: 'Nantes', latitude: 47.22, longitude: -1.55 },
  languages: [{ language: 'fr', level: 'fluent' }],
  jobFamily: 'design/graphic',
  seniority: 'plus-de-dix-ans',
  startedOn: '2019-03-01',
}

describe('the form of a profile', () => {
  it.each([
    ['a full one', profile],
    ['one where nothing is said', emptyProfile],
  ])('gives back %s unchanged when nothing was typed', (_, saved) => {
    const values = toValues({ name: 'Léa Moreau', profile: saved })
    expect(toProfile(ProfileValues.parse(values))).toEqual({ name: 'Léa Moreau', profile: saved })
  })

  it('forgets what is emptied', () => {
    const values = toValues({ name: 'Léa', profile })
    const emptied = toProfile({
      ...values,
      place: { ...values.place, city: '' },
      seniority: '',
      startedOn: '',
    })
    expect(emptied.profile).toMatchObject({ place: null, seniority: null, startedOn: null })
  })

  it('keeps a language once, at the last level given', () => {
    const languages: Profile['languages'] = [
      { language: 'fr', level: 'basic' },
      { language: 'fr', level: 'fluent' },
    ]
    expect(toProfile({ ...toValues({ name: 'Léa', profile }), languages }).profile.languages).toEqual([
      { language: 'fr', level: 'fluent' },
    ])
  })

  it('writes a trade as a path and a level as its key', () => {
    const typed = {
      ...toValues({ name: 'Léa', profile }),
      jobFamily: 'Design > Graphisme',
      seniority: 'Intermédiaire',
    }
    expect(toProfile(typed).profile).toMatchObject({
      jobFamily: 'Design/Graphisme',
      seniority: 'intermediaire',
    })
  })
})
