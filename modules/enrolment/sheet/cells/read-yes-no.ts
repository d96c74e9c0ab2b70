import type { Role } from '../../../programmes/contract.ts'
import { fold } from '../fold.ts'

const yes = new Set('oui yes true vrai y o x 1 ok'.split(' '))
const no = new Set('non no false faux n 0'.split(' '))

/** True, false, or null where the cell says neither. */
export function readYesNo(cell: string): boolean | null {
  const word = /^[✓✔☑✅]/u.test(cell) ? 'x' : fold(cell)
  if (yes.has(word)) return true
  return no.has(word) ? false : null
}

const mentorWords =
  /^(mentors?|mentore?rice|mentor(e|ing) role|marraine|parrain|tuteur|tutrice|tutor|coach|accompagnateur|accompagnatrice)$/
const menteeWords =
  /^(mentees?|mentorees?|mentore ?e ?s?|mentores?|filleule?s?|tutoree?s?|apprenante?s?|eleves?|students?|etudiante?s?|learners?|accompagnee?s?|protegee?s?)$/
const bothWords =
  /^(les deux|both|mentor (et|and|ou|or|\+)? ?(mentee|mentore ?e?|mentoree)|mentore?e? (et|and|ou|or|\+)? ?mentor|mentee (and|or|\+)? ?mentor)$/

/** The roles that a cell names; null where it names none. */
export function readRoles(cell: string): Role[] | null {
  const word = fold(cell)
    .replace(/^(je suis|je souhaite etre|je veux etre|i am|i want to be|as|en tant que|comme)\s+/, '')
    .replace(/^(un|une|a|an)\s+/, '')
  if (bothWords.test(word)) return ['mentor', 'mentee']
  if (mentorWords.test(word)) return ['mentor']
  return menteeWords.test(word) ? ['mentee'] : null
}
