import { describe, expect, it } from 'vitest'
import exonyms from './exonyms.json' with { type: 'json' }
import { findCity } from './find-city.ts'
import { plainName } from './plain-name.ts'
import { suggestCities } from './suggest-cities.ts'
import { allSpellings } from './towns.ts'

const found = (text: string, options?: { country?: string }) => {
  const city = findCity(text, options)
  return city && [city.city, city.country, city.area].filter(Boolean).join(' ')
}

describe('finding the town that a text means', () => {
  it.each([
    ['Nantes', 'Nantes FR 44'],
    ['  NANTES ', 'Nantes FR 44'],
    ['st brieuc', 'Saint-Brieuc FR 22'],
    ['Ste-Luce-sur-Loire', 'Sainte-Luce-sur-Loire FR 44'],
    ['La Roche s/ Yon', 'La Roche-sur-Yon FR 85'],
    ['roche sur yon', 'La Roche-sur-Yon FR 85'],
    ['L’Hay les roses', "L'Haÿ-les-Roses FR 94"],
    ['Paris 11e', 'Paris FR 75'],
    ['Paris XIe', 'Paris FR 75'],
    ['75011 Paris', 'Paris FR 75'],
    ['Lyon (69)', 'Lyon FR 69'],
    ['Lyon 3e arrondissement', 'Lyon FR 69'],
    ['Nantes Cedex 2', 'Nantes FR 44'],
    ['Nantes, France', 'Nantes FR 44'],
    ['Rennes quartier Thabor', 'Rennes FR 35'],
    ['près de Vannes', 'Vannes FR 56'],
    ['20000 Ajaccio', 'Ajaccio FR 2A'],
    ['1000 Bruxelles', 'Bruxelles BE'],
    ['H2X 1Y4 Montréal', 'Montréal CA QC'],
    ['10115 Berlin', 'Berlin DE'],
  ])('reads %s as %s', (text, expected) => {
    expect(found(text)).toBe(expected)
  })

  it.each([
    ['Londres', 'London'],
    ['Genève', 'Geneva'],
    ['Bruxelles', 'Brussels'],
    ['Lisbonne', 'Lisbon'],
    ['Alger', 'Algiers'],
    ['La Haye', 'The Hague'],
  ])('places %s where %s is', (french, english) => {
    const { latitude, longitude, timeZone } = findCity(french)!
    expect(findCity(english)).toMatchObject({ latitude, longitude, timeZone })
  })

  it('takes the most populous of namesakes', () => {
    expect(found('Montreuil')).toBe('Montreuil FR 93')
    expect(found('London')).toBe('London GB')
  })

  it('takes a town of a French-speaking country before a larger namesake', () => {
    expect(found('Vienne')).toBe('Vienne FR 38')
    expect(found('Valence')).toBe('Valence FR 26')
    expect(found('Laval')).toBe('Laval FR 53')
  })

  it('follows what the text adds: a department, a postcode, a country', () => {
    expect(found('Montreuil (62)')).toBe('Montreuil FR 62')
    expect(found('Saint-Denis (974)')).toBe('Saint-Denis RE')
    expect(found('97250 Saint-Pierre')).toBe('Saint-Pierre MQ')
    expect(found('Vienne, Autriche')).toBe('Vienne AT')
    expect(found('Brest, Belarus')).toBe('Brest BY')
  })

  it('keeps to the country that the caller names', () => {
    expect(found('Laval', { country: 'CA' })).toBe('Laval CA QC')
    expect(found('Nantes', { country: 'CH' })).toBeNull()
  })

  it('prefers no town to a wrong one', () => {
    for (const text of ['', '44', 'Atlantide', 'à distance', '35510 Cesson', 'Saint']) {
      expect(findCity(text)).toBeNull()
    }
  })

  it('does not let a caller change the table', () => {
    findCity('Nantes')!.latitude = 0
    expect(findCity('Nantes')!.latitude).toBeCloseTo(47.22, 2)
  })
})

describe('suggesting towns', () => {
  it('puts the likeliest first and stops at the limit', () => {
    expect(suggestCities('nan', 3).map(({ city }) => city)).toEqual(['Nantes', 'Nancy', 'Nanterre'])
  })

  it('finds a town under its name without the article, and once', () => {
    expect(suggestCities('roche', 2).map(({ city }) => city)).toEqual(['La Rochelle', 'La Roche-sur-Yon'])
    expect(suggestCities('gen', 20).filter(({ country }) => country === 'CH')).toHaveLength(1)
  })

  it('tells namesakes apart by their area', () => {
    const areas = suggestCities('montreuil', 5).map(({ area }) => area)
    expect(areas).toEqual(expect.arrayContaining(['93', '62']))
  })

  it('says nothing before anything is typed', () => {
    expect(suggestCities(' ', 5)).toEqual([])
  })
})

describe('the table', () => {
  it('holds the towns of western France where a cohort lives', () => {
    const towns = ['Angers', 'Brest', 'Lorient', 'Quimper', 'Douarnenez', 'Redon', 'Clisson', 'Guérande']
    expect(towns.map((town) => findCity(town)?.country)).toEqual(towns.map(() => 'FR'))
  })

  it('gives each town a place on Earth and a time zone that the runtime knows', () => {
    const towns = allSpellings().map(({ town }) => town)
    expect(towns.length).toBeGreaterThan(15_000)
    const astray = towns.filter(
      ({ latitude, longitude }) => !(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180),
    )
    expect(astray).toEqual([])
    const zones = new Set(towns.map(({ timeZone }) => timeZone))
    for (const timeZone of zones) expect(() => new Intl.DateTimeFormat('en', { timeZone })).not.toThrow()
  })

  it('keeps one time in France, and several in Canada', () => {
    expect([...zonesIn('FR')]).toEqual(['Europe/Paris'])
    expect(zonesIn('CA').size).toBeGreaterThan(3)
  })

  it('knows the town behind every exonym', () => {
    const spelt = new Set(allSpellings().map(({ plain, town }) => `${town.country} ${plain}`))
    const lost = Object.entries(exonyms).flatMap(([country, names]) =>
      Object.keys(names).filter((name) => !spelt.has(`${country} ${plainName(name)}`)),
    )
    expect(lost).toEqual([])
  })
})

function zonesIn(country: string): Set<string> {
  return new Set(allSpellings().flatMap(({ town }) => (town.country === country ? [town.timeZone] : [])))
}
