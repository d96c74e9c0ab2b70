import type { Role } from '../../../programmes/contract.ts'
import { fold } from '../fold.ts'
import { rolesBeside } from './says-no-role.ts'

const mentor =
  'mentors?|mentor e ?s?|mentore?rices?|mentor(?:e|ing) role|marraines?|parrains?|tuteurs?|tutrices?|tutors?|coach|accompagnateurs?|accompagnatrices?|accompagnante?s?|benevoles?|volunteers?|givers?|give|giving|donner|offrir|buddy|buddies|bigs?|big (?:brother|sister|sibling|sib)|teachers?|teach|teaching|enseigner|precept(?:or|ors|eur|eurs|rice|rices)'
const mentee =
  'mentees?|mentorees?|mentore ?e ?s?|mentores?|filleule?s?|tutoree?s?|apprenante?s?|eleves?|students?|etudiante?s?|learners?|(?:personne )?accompagnee?s?|beneficiaires?|beneficiary|beneficiaries|service users?|parrainee?s?|coachee?s?|new ?comers?|new joiners?|new starters?|new hires?|nouvel(?:le)?s? (?:arrivante?s?|recrues?)|nouve(?:au|aux) (?:arrivante?s?|venus?)|protegee?s?|enfants?|child|children|kids?|receivers?|receive|receiving|recevoir|jeunes?|young persons?|young people|youths?|littles?|little (?:brother|sister|sibling|sib)|fillot(?:te|e)?s?|bizut(?:h|e)?s?|poulaine?s?|porteu(?:r|rs|se|ses)(?: se)? de projets?|hackers?|learn|learning|apprendre|preceptees?|novices?'

// « depuis dix ans », « en L3 », "of law": what follows a status only says more of it.
const more =
  '(?: (?:en|a|au|aux|de|du|d|des|depuis|chez|dans|in|at|of|for|since|from|with|as|bac|licence|master|l\\d|m\\d) .*|,.*)?'
// Whoever has left school stands for the mentors, beside students.
const isPastStudies = new RegExp(
  '^(?:an? |une? |le |la |je suis (?:une? )?)?(?:' +
    'alumn(?:i|us|a|ae)|alums?|(?:recent |jeunes? )?graduates?|diplomee?s?|diplome e|' +
    'ancien(?:ne)?s?(?: (?:eleves?|etudiante?s?|diplomee?s?))?|ancien ne(?: (?:eleve|etudiante?))?|' +
    'professionn?els?|professionnelles?|professionnel le|professionals?|working professionals?|' +
    'salariee?s?|salarie e|employee?s?|employees?|employed|actifs?|actives?|en activite|retraitee?s?|retraite e|retired|cadres?|' +
    `en poste|in employment|working)${more}$`,
)

// And whoever learns stands for the mentees: « Étudiante en L3 », « Lycéen », "First year student".
const isInStudies = new RegExp(
  '^(?:an? |une? |le |la |je suis (?:une? )?)?(?:' +
    'lyceen(?:ne)?s?|lyceen ne|collegien(?:ne)?s?|collegien ne|etudiante?s?|etudiant e|apprentie?s?|apprenti e|alternante?s?|alternant e|' +
    'stagiaires?|eleves?|doctorante?s?|doctorant e|bachelier(?:e|es|s)?|(?:[a-z0-9]+ ){0,3}students?|undergraduates?|undergrads?|' +
    `pupils?|fresh(?:man|men|er|ers)|sophomores?|participante?s?|participant e|apprentices?|interns?|phd candidates?|high schoolers?)${more}$`,
)
// Whoever looks for a job stands for the mentees, beside volunteers and people at work.
const seeksWork = new RegExp(
  '^(?:an? |une? |le |la |je suis (?:une? )?|i am (?:an? )?)?(?:' +
    '(?:en |a la )?recherche (?:active )?d (?:un )?emploi|(?:demandeu(?:r|rs|se|ses)|chercheu(?:r|rs|se|ses)) d emploi|demandeur (?:euse|se) d emploi|' +
    `je (?:re)?cherche (?:un )?(?:emploi|travail)|sans emploi|au chomage|job ?seekers?|(?:looking|searching) for (?:a job|work)|unemployed|out of work)${more}$`,
)
// « Salarié en reconversion » may be either.
const isBetween = /\b(?:reconversion|recherche|transition|career change)\b/

const one = '(?:(?:un|une|un e|a|an|the|my|le|la) )?(?:(?:reverse|senior|junior|peer|future?) )?'
// « Parrain / marraine », "tutor or mentor": two words of one side are that side. "Mentor only" is one too.
const anyOf = (role: string) => `${one}(?:${role})(?: ?(?:et|and|ou|or)? ?${one}(?:${role}))*`
const sameSide = (role: string) => new RegExp(`^${anyOf(role)}(?: only| seulement| uniquement)?$`)
const isMentor = sameSide(mentor)
const isMentee = sameSide(mentee)
// "To mentor", "I'd like to be mentored", « accompagner », « être accompagné·e »: what one would do says the side.
const wishing = '(?:[a-z0-9]+ ){0,6}?'
const mentors = new RegExp(
  `^${wishing}(?:to|de|d|pour|souhaite|veux|voudrais|aimerais|vous|would|will|and|peux|can) (?:mentor|mentorer|accompagner|parrainer|tutorer|coach|guide)(?: (?:a|an|un|une|des|some)?(?: ?(?:someone|somebody|others?|people|students?|quelqu un|jeunes?|personnes?|${mentee})))?$|^(?:mentor|mentoring|mentorer|accompagner|parrainer|tutorer)(?: (?:someone|somebody|others?|people|quelqu un|students?|mentees?))?$`,
)
const isMentored = new RegExp(
  `^${wishing}(?:be|being|get|getting|etre|me faire|se faire) (?:mentored|coached|mentor(?:e|ee|e e|er)|accompagn(?:e|ee|e e|er)|parrain(?:e|ee|e e|er)|tutor(?:e|ee|e e|er|ed)|guide|guidee|guide e)(?: (?:by|par) .{1,40})?$`,
)
const isBoth = new RegExp(
  `^(?:les deux|both|${one}(?:${mentor}) ?(?:et|and|ou|or|\\+)? ?${one}(?:${mentee})|${one}(?:${mentee}) ?(?:et|and|ou|or|\\+)? ?${one}(?:${mentor}))$`,
)
// "I am open to either role", « l’un ou l’autre »: in both, and paired as needed.
const isEither =
  /^(?:[a-z0-9]+ ){0,6}?(?:either|both)(?: (?:one|roles?|sides?|of them))?$|^(?:l un ou l autre|l une ou l autre|les deux roles|indifferemment)$/
const being =
  '(?:be|become|being|as|am|join as|sign up as|etre|devenir|suis|comme|en tant que|inscris en tant que|qualite de)'
const becomes = (role: string) => new RegExp(`^(?:[a-z0-9]+ ){0,8}?${being} ${anyOf(role)}$`)
const seeking =
  '(?:veux|veut|find|have|get|need|want|would like|looking for|look for|seeking|seek|cherche|recherche|trouver|avoir|besoin d|souhaite|voudrais|aimerais|you like|' +
  '(?:souhaitez|voulez|aimeriez|cherchez|recherchez|desirez) vous)'
const seeks = (role: string) => new RegExp(`^(?:[a-z0-9]+ ){0,8}?${seeking} ${anyOf(role)}$`)
const [becomesMentor, becomesMentee] = [becomes(mentor), becomes(mentee)]
const [seeksMentor, seeksMentee] = [seeks(mentor), seeks(mentee)]

/**
 * The roles that a cell names, alone or in a sentence ("I would like to be a mentor"), or the side that a status stands for:
 * "Alumni", « Professionnelle ». Null where it names none.
 */
export function readRoles(cell: string): Role[] | null {
  return namedRoles(cell) ?? roleOfStatus(cell)
}

function roleOfStatus(cell: string): Role[] | null {
  // « Étudiante (dernière année) »: the brackets explain.
  const text = cell.length <= 60 ? fold(cell.replace(/\s*\([^)]*\)\s*$/, '')) : ''
  if (seeksWork.test(text)) return ['mentee']
  if (isBetween.test(text)) return null
  if (isPastStudies.test(text)) return ['mentor']
  return isInStudies.test(text) ? ['mentee'] : null
}

/** The same without what a status stands for: it says a role only where all the others of its column do. */
export function namedRoles(cell: string): Role[] | null {
  if (cell.length > 200) return null
  const whole = namedAlone(cell)
  if (whole !== null || !cell.includes(rolesBeside)) return whole
  // « Mentee + Peut-être »: the role that was decided.
  const parts = cell.split(rolesBeside).map(namedAlone)
  return parts.find((roles) => roles !== null) ?? null
}

function namedAlone(cell: string): Role[] | null {
  // "Mentor (I give an hour a month)", "Mentor - two mentees": what follows explains.
  const whole = rolesIn(fold(cell))
  if (whole !== null) return whole
  const bare = cell.replace(/\s*\([^)]*\)/g, '')
  // « Docteur·e (mentor) »: what stands in the brackets may be the role.
  const within = /\(([^()]*)\)\s*$/.exec(cell)?.[1] ?? ''
  const parts = [bare, ...bare.split(/\s[-–—:]\s|:\s/), within, ...bare.split(' / ')]
  return parts.map((part) => rolesIn(fold(part))).find((roles) => roles !== null) ?? null
}

function rolesIn(written: string): Role[] | null {
  // « Filleul·e » is written in two; « mentor·e » is no « mentoré ».
  const text = written.replace(/\b(?!mentor )(\w{3,}) e(?: s)?(?= |$)/g, '$1e')
  if (isBoth.test(text) || isEither.test(text) || /^(?:les deux|both)(?: |$)/.test(text))
    return ['mentor', 'mentee']
  if (isMentored.test(text)) return ['mentee']
  if (isMentor.test(text) || becomesMentor.test(text) || seeksMentee.test(text)) return ['mentor']
  if (isMentee.test(text) || becomesMentee.test(text) || seeksMentor.test(text)) return ['mentee']
  return mentors.test(text) ? ['mentor'] : null
}
