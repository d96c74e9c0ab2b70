import { fold } from '../fold.ts'

/** Whether a heading asks for people by name: those one would like to be paired with, or those one would not. */
export function asksForPeople(heading: string): 'wishes' | 'refusals' | null {
  const text = fold(heading)
  const said = inMind.test(text) ? text.replace(/\b(already|deja)\b/g, ' ') : text
  if (ownName.test(text)) return null
  if (thirdPersons.test(said) || !peopleWords.test(text)) return null
  if (refusing.test(text)) return 'refusals'
  return wishing.test(text) ? 'wishes' : null
}

/** True of a heading whose names are not those of people to be paired with: a manager, a teacher, a former mentor. */
export function asksForThirdPersons(heading: string): boolean {
  return thirdPersons.test(fold(heading))
}

/** True where the heading refuses: what it names is to be avoided. */
export function refuses(heading: string): boolean {
  return refusing.test(fold(heading))
}

const inMind = /\b(in mind|en tete|have someone|quelqu un a proposer)\b/
// How somebody likes to be called.
const ownName = /^(?:your |my |ton |votre )?(?:preferred|chosen) (?:first |last |full |given )?names?\b/
const thirdPersons =
  /\b(managers?|line manager|supervis\w+|teachers?|professors?|professeure?s?|advis[eo]rs?|enseignante?s?|superieure?|hierarchique|n 1|n\+1|emergency|urgence|parents?|guardians?|referees?|references?|referred|recommended by|recommande par|sponsor|boss|chef|cheffe|directeur|directrice|dean|spouse|conjointe?|current|actuele?s?|actuelles?|previous|former|past|last year|already|ancien\w*|precedente?s?|deja|dernier|derniere)\b/
const peopleWords =
  /\b(who|whom|anyone|anybody|someone|somebody|names?|persons?|people|mentors?|mentees?|partners?|matche?s?|match|pair(ed)?|binomes?|qui|quelqu un|noms?|personnes?|mentore\w*|mentoree?s?|filleule?s?|fillot\w*|parrains?|marraines?|coachs?|buddy|buddies)\b/
const refusing =
  /\b(not|n t|avoid|never|except|rather not|conflicts? of interest|conflits? d interets?|refus\w*|eviter|evite|pas|jamais|exclu\w*|veto|block|incompatib\w+|do not|don t|dont|wouldn t|cannot)\b/
const wishing =
  /\b(like|prefer|preferred|preference|preferences|wish|wishes|want|request|requested|in mind|choice|choices|choose|rank|ranking|souhait\w*|aimeri\w+|prefere\w*|preferences?|voudri\w+|voulez|choix|choisi\w*|demand\w+|vœux|voeux?|envie|classe\w*|en tete|(?:tu|je|vous) (?:veux|voulez)|absolument|absolutely)\b/
