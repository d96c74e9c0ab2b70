import type { Coordinates, SpokenLanguage } from 'matching-engine'
import { terms } from 'matching-engine'
import type { Source } from '../policy.ts'
import type { Member } from './cohort.ts'

/** One option or several as a list; null where nothing was chosen. */
export function optionsOf(member: Member, question: string): readonly string[] | null {
  const answer = member.answers[question]
  const list = typeof answer === 'string' ? [answer] : Array.isArray(answer) ? answer : []
  return list.length === 0 || list[0] === '' ? null : list
}

export function textOf(member: Member, question: string): string | null {
  const answer = member.answers[question]
  return typeof answer === 'string' && answer.trim() !== '' ? answer.trim() : null
}

export function termsOf(member: Member, questions: readonly string[]): readonly string[] | null {
  const texts = questions.map((question) => textOf(member, question)).filter((text) => text !== null)
  if (texts.length === 0) return null
  return [...new Set(texts.flatMap((text) => terms(text, languageOf(text))))]
}

export function placeOf({ profile }: Member): Coordinates | null {
  const { latitude, longitude } = profile.place ?? { latitude: null, longitude: null }
  return latitude === null || longitude === null ? null : { latitude, longitude }
}

export function languagesOf({ profile }: Member): readonly SpokenLanguage[] | null {
  const spoken = profile.languages.map(({ language, level }) => ({ language, level: levelOf[level] }))
  return spoken.length === 0 ? null : spoken
}

// What people call basic, working and fluent, as A2, B2 and C2.
const levelOf = { basic: 2, working: 4, fluent: 6 } as const

export function valueOf(member: Member, source: Source): string | null {
  if ('profile' in source) return foldName(member.profile[source.profile])
  return optionsOf(member, source.question)?.[0] ?? null
}

/** "Dupont & Fils " and "dupont & fils" are one employer. */
export function foldName(name: string | null): string | null {
  const folded = (name ?? '')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
  return folded === '' ? null : folded
}

const small = {
  fr: new Set('le la les des du de et je j mon ma mes un une pour que qui dans sur pas est avec'.split(' ')),
  en: new Set('the and of to i my a an for that who in on not is with am have it was'.split(' ')),
}

/** The language that a text is written in, as far as its small words tell. */
export function languageOf(text: string): 'fr' | 'en' {
  let french = 0
  let english = 0
  for (const word of text.toLowerCase().split(/[^\p{L}]+/u)) {
    if (small.fr.has(word)) french++
    if (small.en.has(word)) english++
  }
  return english > french ? 'en' : 'fr'
}
