import { fold } from '../fold.ts'

/** True of "How many mentors would you like?", « Combien de… », "Number of…": cells are quantities, be they 0 and 1. */
export function asksHowMany(heading: string): boolean {
  return howMany.test(fold(heading))
}

/** True where what is counted are the people that a mentor takes: "How many people could you support this year?" */
export function asksForPlaces(heading: string): boolean {
  const text = fold(heading)
  if (!howMany.test(text) || otherCounts.test(text)) return false
  if (menteeWords.test(text)) return !mentorsAsked.test(text)
  // « Nombre d’élèves max »: a maximum of people is what somebody takes.
  return onlyPeople.test(text) || (peopleWords.test(text) && (takingWords.test(text) || most.test(text)))
}

/** True where a mentee is asked how many mentors they would like: that is no number of people that somebody takes. */
export function asksForMentors(heading: string): boolean {
  const text = fold(heading)
  return howMany.test(text) && /\bmentors?\b/.test(text) && !menteeWords.test(text) && !otherCounts.test(text)
}

const howMany =
  /\b(how many|number of|max(imum)?|max no|no of|combien|nombre|nb|nbre|effectif|limit of|up to how|jusqu a combien|capacity|capacite)\b/
const menteeWords =
  /\b(mentees?|mentore e s|mentore es|mentore e|mentores|mentorees?|filleule?s?|filleul es|proteges?|protegees?|tutorees?|fillots?|fillottes?|poulains?|bizuts?|binomes?|pairs|pairings|matches|accompagnements?)\b/
const peopleWords =
  /\b(people|persons?|students?|juniors?|youths?|young|girls?|boys?|women|learners?|apprentices?|interns?|personnes?|jeunes?|doctorants?|doctorante?s?|doctorant e s|thesards?|etudiants?|etudiante?s?|etudiant e s|eleves?|apprenants?|apprentis?|stagiaires?|candidats?|porteurs?|entrepreneurs?|founders?|startups?|participants?|individuals?|volontaires?)\b/
const takingWords =
  /\b(support|mentor|mentoring|take|take on|accept|accompany|coach|host|guide|help|advise|work with|meet|matched?|paired?|willing|handle|accompagner|accompagneriez|accompagnez|accompagnement|suivre|suivriez|encadrer|prendre|accueillir|accueillez|aider|soutenir|parrainer|mentorer|guider|rencontrer|conseiller|epauler|recevoir)\b/
// « Nb jeunes », "Number of students": in a list of volunteers, those whom somebody takes.
const onlyPeople =
  /^(?:number of|no of|combien de?|combien d|nombre de?|nombre d|nb de?|nb|nbre de?|nbre|max(?:imum)?(?: of)?) ?(?:people|persons?|students?|juniors?|youths?|learners?|apprentices?|personnes?|jeunes?|etudiante?s?|eleves?|apprenante?s?|apprentie?s?|stagiaires?|porteurs?(?: de projets?)?)$/
const most = /\b(max(?:imum|i)?|au (?:plus|maximum)|at most)\b/
// Years of a job, a team one runs, what was done before.
const otherCounts =
  /\b(years?|ans|annees?|hours?|heures?|months?|mois|weeks?|semaines?|times|fois|meetings?|sessions?|rendez vous|reports?|manage|managed|supervise|lead|team|equipe|manage z|encadrez|dirigez|gerez|already|have you|did you|had|previously|deja|avez vous|ete)\b/
const mentorsAsked = /\b(want|like|need|souhaitez|voulez|aimeriez) (de |des )?mentors\b/
