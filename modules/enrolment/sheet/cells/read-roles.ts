import type { Role } from '../../../programmes/contract.ts'
import { fold } from '../fold.ts'

const mentor =
  'mentors?|mentor e ?s?|mentore?rices?|mentor(?:e|ing) role|marraines?|parrains?|tuteurs?|tutrices?|tutors?|coach|accompagnateurs?|accompagnatrices?'
const mentee =
  'mentees?|mentorees?|mentore ?e ?s?|mentores?|filleule?s?|filleul e s?|tutoree?s?|apprenante?s?|eleves?|students?|etudiante?s?|learners?|accompagnee?s?|protegee?s?'

const one = '(?:(?:un|une|un e|a|an|the|my|le|la) )?'
const isMentor = new RegExp(`^${one}(?:${mentor})$`)
const isMentee = new RegExp(`^${one}(?:${mentee})$`)
const isBoth = new RegExp(
  `^(?:les deux|both|${one}(?:${mentor}) ?(?:et|and|ou|or|\\+)? ?${one}(?:${mentee})|${one}(?:${mentee}) ?(?:et|and|ou|or|\\+)? ?${one}(?:${mentor}))$`,
)
const being =
  '(?:be|become|being|as|am|join as|sign up as|etre|devenir|suis|comme|en tant que|inscris en tant que|qualite de)'
const becomes = (role: string) => new RegExp(`^(?:[a-z0-9]+ ){0,8}?${being} ${one}(?:${role})$`)
const seeking =
  '(?:find|have|get|need|want|would like|looking for|look for|seeking|seek|cherche|recherche|trouver|avoir|besoin d|souhaite|voudrais|aimerais)'
const seeks = (role: string) => new RegExp(`^(?:[a-z0-9]+ ){0,8}?${seeking} ${one}(?:${role})$`)
const [becomesMentor, becomesMentee] = [becomes(mentor), becomes(mentee)]
const [seeksMentor, seeksMentee] = [seeks(mentor), seeks(mentee)]

/** The roles that a cell names, alone or in a sentence ("I would like to be a mentor"); null where it names none. */
export function readRoles(cell: string): Role[] | null {
  if (cell.length > 200) return null
  // "Mentor (I give an hour a month)", "Mentor - two mentees": what follows explains.
  return rolesIn(fold(cell)) ?? rolesIn(fold(cell.replace(/\s*(?:\([^)]*\)|\s[-–—:]\s.*|:\s.*)$/, '')))
}

function rolesIn(text: string): Role[] | null {
  const bare = text.replace(/^(les deux|both) (?=.)/, '')
  if (isBoth.test(text) || isBoth.test(bare)) return ['mentor', 'mentee']
  if (isMentor.test(text) || becomesMentor.test(text) || seeksMentee.test(text)) return ['mentor']
  return isMentee.test(text) || becomesMentee.test(text) || seeksMentor.test(text) ? ['mentee'] : null
}
