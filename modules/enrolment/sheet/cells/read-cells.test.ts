import { describe, expect, it } from 'vitest'
import { guessDayOrder, readDay } from './read-day.ts'
import { readLanguages } from './read-languages.ts'
import { readCapacity, readNumber } from './read-number.ts'
import { readTimeZone } from './read-time-zone.ts'
import { readWeekHours } from './read-week-hours.ts'
import { readRoles } from './read-roles.ts'
import { splitList } from './split-list.ts'
import { fold } from '../fold.ts'

// "Tu18" is the half-hour that starts on Tuesday at 18:00; a run of half-hours is written from its first to its end.
function runs(cell: string): string | null {
  const hours = readWeekHours(cell)?.weekHours
  if (hours === undefined) return null
  const starts = hours.filter((half) => !hours.includes(half - 1) || half % 48 === 0)
  return starts.map((start) => `${nameOf(start)}+${runLength(hours, start)}`).join(' ')
}

function nameOf(half: number): string {
  return `${['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'][Math.floor(half / 48)]}${(half % 48) / 2}`
}

function runLength(hours: number[], start: number): number {
  let end = start
  while (hours.includes(end)) end++
  return (end - start) / 2
}

describe('availability', () => {
  it.each([
    ['mardi et jeudi, le soir', 'Tu18+3 Th18+3'],
    ['lundi matin', 'Mo9+3'],
    ['lundi matin, mardi soir', 'Mo9+3 Tu18+3'],
    ['evenings on Tuesday', 'Tu18+3'],
    ['weekday evenings', 'Mo18+3 Tu18+3 We18+3 Th18+3 Fr18+3'],
    ['du lundi au mercredi de 12h30 à 14h', 'Mo12.5+1.5 Tu12.5+1.5 We12.5+1.5'],
    ['Tuesday 6-8 pm', 'Tu18+2'],
    ['week-end', 'Sa9+9 Su9+9'],
    ['samedi à partir de 18h30', 'Sa18.5+3.5'],
    ['vendredi ; dimanche soir', 'Fr9+9 Su18+3'],
    ['sauf le mardi', null],
    ['Tous les jours sauf mercredi', 'Mo9+9 Tu9+9 Th9+9 Fr9+9 Sa9+9 Su9+9'],
    ['weekday evenings, except on Fridays', 'Mo18+3 Tu18+3 We18+3 Th18+3'],
    ['lundi et mardi, sauf le matin', 'Mo12+6 Tu12+6'],
    ['mardi et jeudi hors pause déjeuner', 'Tu9+3 Tu14+4 Th9+3 Th14+4'],
    ['jamais le lundi sauf le matin', null],
    ['All weekend', 'Sa9+9 Su9+9'],
    ['mercredi ap-midi', 'We14+4'],
    ['fixer mes prix', null],
  ])('"%s" is %s', (cell, expected) => {
    expect(runs(cell)).toBe(expected)
  })

  it('what is understood in part is said', () => {
    expect(readWeekHours('mercredi soir une semaine sur deux')?.partly).toBe(true)
    expect(readWeekHours('mercredi soir')?.partly).toBe(false)
  })

  it('two letters are a day before an hour, and a word that may be a day spreads over no week', () => {
    expect(readWeekHours('Lu 12h-13h')).toEqual(readWeekHours('lundi 12h-13h'))
    expect(readWeekHours('Lu-Ve 18h-19h')).toEqual(readWeekHours('lundi au vendredi 18h-19h'))
    expect(readWeekHours('Lu-Ve')).toEqual(readWeekHours('lundi au vendredi'))
    expect(readWeekHours('Me soir, je soir')).toEqual(readWeekHours('mercredi soir, jeudi soir'))
    expect(readWeekHours('Weds pm')).toEqual(readWeekHours('wednesday pm'))
    expect(readWeekHours('Mi 12h-13h')).toBeNull()
    expect(readWeekHours('Mi 12h-13h, jeudi soir')).toEqual({
      ...readWeekHours('jeudi soir')!,
      partly: true,
    })
    expect(readWeekHours('je suis libre le soir')).toEqual(readWeekHours('le soir'))
    expect(readWeekHours('en visio, le soir')?.partly).toBe(true)
    expect(readWeekHours('en visio, le soir')?.weekHours).toEqual(readWeekHours('le soir')?.weekHours)
  })
})

describe('other cells', () => {
  it.each([
    ['0', 0],
    ['50', 50],
    ['3 mentorés', 3],
    ['2.0', 2],
    ['51', null],
    ['2 bis', null],
    ['-1', null],
    ['2,5', null],
    ['deux', 2],
    ['Une seule', 1],
    ['un seul', 1],
    ['just one', 1],
    ['3 maximum', 3],
    ['2 ou 3', 2],
    ['one or two', 1],
    ['1 or 2 mentees', 1],
    ['1-2', 2],
    ['1 à 2', 2],
    ['up to 2 or 3', 3],
  ])('"%s" as a number of mentees is %s', (cell, expected) => {
    expect(readCapacity(cell)).toBe(expected)
  })

  it.each([
    ['1 200', 1200],
    ['3,5', 3.5],
    ['12 ans', 12],
    ['80 %', 80],
    ['-4', -4],
    ['2 bis', null],
    ['12 rue Haute', null],
    ['', null],
  ])('"%s" as a number is %s', (cell, expected) => {
    expect(readNumber(cell)).toBe(expected)
  })

  it.each([
    ['2026-11-21', '2026-11-21'],
    ['21/11/2026', '2026-11-21'],
    ['3.4.26', '2026-04-03'],
    ['septembre 2019', '2019-09-01'],
    ['1er mars 2020', '2020-03-01'],
    ['March 3, 2020', '2020-03-03'],
    ['2019', '2019-01-01'],
    ['31/02/2026', null],
    ['bientôt', null],
  ])('"%s" as a day is %s', (cell, expected) => {
    expect(readDay(cell, 'day-first')).toBe(expected)
  })

  it('a column with 11/21/2026 puts the month first', () => {
    expect(guessDayOrder(['03/04/2026', '11/21/2026'])).toBe('month-first')
    expect(readDay('03/04/2026', 'month-first')).toBe('2026-03-04')
  })

  it('languages are named in French, in English or in themselves, with their level', () => {
    expect(readLanguages('français, Anglais (courant) / Español : notions').languages).toEqual([
      { language: 'fr', level: 'working' },
      { language: 'en', level: 'fluent' },
      { language: 'es', level: 'basic' },
    ])
    expect(readLanguages('klingon').unknown).toEqual(['klingon'])
  })

  it('time zones are known by name or city', () => {
    expect(['Europe/Paris', 'montréal', 'UTC', 'Lune'].map(readTimeZone)).toEqual([
      'Europe/Paris',
      'America/Toronto',
      'UTC',
      null,
    ])
  })

  it.each([
    ['Mentorée', ['mentee']],
    ['mentoré·e', ['mentee']],
    ['MENTOR', ['mentor']],
    ['les deux', ['mentor', 'mentee']],
    ['Mentor et mentoré', ['mentor', 'mentee']],
    ['Je souhaite être mentor', ['mentor']],
    ['Mentor·e', ['mentor']],
    ['Mentor (an hour a month)', ['mentor']],
    ['I would like to be a mentor', ['mentor']],
    ['I am looking for a mentor', ['mentee']],
    ['Je cherche un mentor', ['mentee']],
    ['Je cherche un·e mentoré·e', ['mentor']],
    ['Both mentor and mentee', ['mentor', 'mentee']],
    ['Worked with a mentor before', null],
    ['Parrain / marraine', ['mentor']],
    ['Filleul·e', ['mentee']],
    ['To mentor', ['mentor']],
    ['To be mentored', ['mentee']],
    ['Être accompagné·e', ['mentee']],
    ['J’aimerais accompagner un jeune', ['mentor']],
    ['Both: mentor and be mentored', ['mentor', 'mentee']],
    ['Little', ['mentee']],
    ['Mentor only', ['mentor']],
    ['Being mentored', ['mentee']],
    ['Mentoring someone', ['mentor']],
    ['Alumni', ['mentor']],
    ['Ancien·ne élève', ['mentor']],
    ['Professionnelle', ['mentor']],
    ['Salarié·e', ['mentor']],
    ['I am open to either role.', ['mentor', 'mentee']],
    ['L’un ou l’autre', ['mentor', 'mentee']],
    ['I was mentored', null],
    ['peut-être', null],
    ['Continuing student - I want to mentor (can take 2)', ['mentor']],
    ['1A - je veux un parrain/une marraine', ['mentee']],
    ['2A - je veux parrainer', ['mentor']],
    ['Fillot', ['mentee']],
    ['Porteuse de projet', ['mentee']],
  ])('"%s" as a role is %j', (cell, expected) => {
    expect(readRoles(cell)).toEqual(expected)
  })

  it.each([
    ['prix, devis', ['prix', 'devis']],
    ['prix (TJM, forfait), devis', ['prix (TJM, forfait)', 'devis']],
    ['CV, lettre; devis', ['CV, lettre', 'devis']],
    ['- prix\n- devis', ['prix', 'devis']],
    ['prix | devis |', ['prix', 'devis']],
    ['3,5 ans, devis', ['3,5 ans', 'devis']],
  ])('"%s" lists %j', (cell, expected) => {
    expect(splitList(cell)).toEqual(expected)
  })

  it('a known option that contains commas is not cut', () => {
    const known = new Set(['CV, lettre, entretien'].map(fold))
    expect(splitList('devis, CV, lettre, entretien, prix', (text) => known.has(text))).toEqual([
      'devis',
      'CV, lettre, entretien',
      'prix',
    ])
  })
})
