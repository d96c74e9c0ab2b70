import type { VolunteerIn } from '../../../../modules/enrolment/contract.ts'
import { emptyProfile } from '../../../../modules/people/rules.ts'
import { chance } from '../plan/chance.ts'
import words from './words.json' with { type: 'json' }

export const mentorsOfCourse = 8
export const menteesOfCourse = 70

/** Eight mentors with thirteen places each, and seventy who follow the course; some of them live by other clocks. */
export function peopleOfCourse(): VolunteerIn[] {
  const { first, last, zones, themes } = words
  return Array.from({ length: mentorsOfCourse + menteesOfCourse }, (_, at): VolunteerIn => {
    const role = at < mentorsOfCourse ? ('mentor' as const) : ('mentee' as const)
    const name = `${first[at % first.length]!} ${last[(at * 7 + Math.floor(at / first.length)) % last.length]!}`
    const theme = themes[chance(`${name}/theme`, themes.length)]!
    return {
      line: at + 1,
      name,
      email: `formation${at + 1}@exemple.invalid`,
      roles: [role],
      profile: {
        ...emptyProfile,
        timeZone: role === 'mentee' && at % 9 === 0 ? zones[chance(name, zones.length)]! : 'Europe/Paris',
      },
      answers:
        role === 'mentor'
          ? { mentor: { offers: themes } }
          : { mentee: { needs: [theme], problem: words.problems[at % words.problems.length]! } },
      capacity: role === 'mentor' ? 13 : null,
    }
  })
}
