import type { SpokenLanguage } from '../../problem/answers.ts'
import type { Column, SharedLanguage } from '../../problem/criterion.ts'
import type { SharedSpeech } from '../detail.ts'
import { rounded, twoSided, type Measure } from './measure.ts'

export function sharedLanguage(criterion: SharedLanguage): Measure {
  const level = sharedLevels(criterion.mentees, criterion.mentors)
  const target = criterion.targetLevel
  return twoSided(
    criterion,
    (mentee, mentor) => rounded(10_000 * Math.min(target, level(mentee, mentor)), target),
    (mentee, mentor) => ({
      kind: 'shared-language',
      shared: sharedSpeech(criterion.mentees[mentee]!, criterion.mentors[mentor]!),
    }),
  )
}

/** The level of the best language two people share, judged by the weaker speaker; 0 when none. */
export function sharedLevels(
  mentees: Column<readonly SpokenLanguage[]>,
  mentors: Column<readonly SpokenLanguage[]>,
) {
  const spoken = [...mentees, ...mentors].flatMap((languages) => languages ?? [])
  const names = [...new Set(spoken.map(({ language }) => language))]
  const numbers = new Map(names.map((name, at) => [name, at]))
  const levelsOf = (column: Column<readonly SpokenLanguage[]>) => {
    const levels = new Uint8Array(column.length * names.length)
    column.forEach((languages, person) => {
      for (const { language, level } of languages ?? []) {
        const at = person * names.length + numbers.get(language)!
        levels[at] = Math.max(levels[at]!, level)
      }
    })
    return levels
  }
  const here = levelsOf(mentees)
  const there = levelsOf(mentors)
  return (mentee: number, mentor: number): number => {
    let best = 0
    for (let at = 0; at < names.length; at++) {
      const level = Math.min(here[mentee * names.length + at]!, there[mentor * names.length + at]!)
      if (level > best) best = level
    }
    return best
  }
}

function sharedSpeech(mentee: readonly SpokenLanguage[], mentor: readonly SpokenLanguage[]): SharedSpeech[] {
  const shared = mentee.flatMap(({ language, level }) => {
    const other = mentor.find((spoken) => spoken.language === language)
    return other ? [{ language, menteeLevel: level, mentorLevel: other.level }] : []
  })
  return shared.toSorted((a, b) => weaker(b) - weaker(a))
}

function weaker({ menteeLevel, mentorLevel }: SharedSpeech): number {
  return Math.min(menteeLevel, mentorLevel)
}
