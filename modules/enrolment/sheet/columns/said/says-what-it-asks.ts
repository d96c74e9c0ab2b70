import { fold, meaningfulWords } from '../../fold.ts'
import { knowHeading } from '../know-heading.ts'
import { isOurOwnQuestion } from './our-own-questions.ts'

/**
 * Whether a heading says by words that we know what it asks: a topic, a skill, a job, a way to meet. Under any
 * other ("Anything you would add", "Box 4", "Fun fact") the answers may be of anything, and nothing may be promised of them.
 */
export function saysWhatItAsks(heading: string): boolean {
  const before = judged.get(heading)
  if (before !== undefined) return before
  const says = judge(heading)
  if (judged.size >= 4_000) judged.clear()
  judged.set(heading, says)
  return says
}

const judged = new Map<string, boolean>()

function judge(heading: string): boolean {
  if (isOurOwnQuestion(heading)) return true
  const plain = fold(heading.replace(otherAnswers, ' '))
  if (asksAnything.test(plain)) return false
  if (knowHeading(heading) !== null) return true
  const words = meaningfulWords(heading).map(stemOf)
  return (
    words.some((word) => subjects.has(word)) || (!isOpen.test(plain) && words.some((word) => acts.has(word)))
  )
}

const stemOf = (word: string) =>
  word
    .replace(/[sx]$/, '')
    .replace(/(?<=\w{4})ing$/, '')
    .replace(/e$/, '')
const stems = (list: string) => new Set(meaningfulWords(list).map(stemOf))

// Known as questions about interests, and answered with anything at all.
const asksAnything = /\b(?:fun|little known|interesting|surprising) facts?\b|\banecdotes?\b/

// "Is there anything that would help us support you?" is not a question about help.
const isOpen =
  /\b(?:any|anything|something|everything|else|other|others|autres?|know|savoir|yourself|vous memes?|tell us|dites nous|racontez|describe|decri\w*|comments?|commentaires?|remarques?|precisions?|particul\w*|special|specific\w*|specifi\w*|arrangements?|adjustments?|conditions?)\b/

/** Whether a statement to agree with is about how somebody works and is with others: the ends of a scale say nothing by themselves. */
export function saysTemperament(heading: string): boolean {
  if (ofOneself.test(fold(heading))) return false
  const words = meaningfulWords(heading).map(stemOf)
  return words.some((word) => temperaments.has(word) || subjects.has(word))
}

// "I can be myself at work", « Je me sens à part dans mon équipe »: of who somebody is, wherever that is said to be.
const ofOneself =
  /\b(?:(?:be|being|etre|rester) (?:fully |vraiment |pleinement )?(?:myself|moi meme|who i am)|feel(?! (?:comfortable|confident))|feeling|me sens(?! a l aise)|ressens|accepted|accepte|belong|ma place|my place|like me|comme moi)\b/

const temperaments = stems(
  `quiet introvert introverted introverti introvertie extravert extravertie extrovert extroverted outgoing sociable organised organized
   organisé organisée structured structuré creative créatif créative listener listen écoute écouter curious curieux curieuse decisions decide
   décision décisions décider detail détail deadline deadlines alone group groups groupe groupes calm calme spontaneous spontané spontanée
   humour humor routine risks risk risque risques patient patience lead leader autonomous autonomy autonome autonomie idea ideas idée idées
   plan planning ahead work together teamwork talk
   communicate conflict mistake learn problem solve travailler ensemble parler parle conflit erreur apprendre seul
   seule matin matinal morning evening rencontrer gens jeu game challenge challenges défi défis feedback critique rules règles improvise improviser debate débattre debattre big picture`,
)

// "Which areas would you like to discuss? [Other (please specify)]"
const otherAnswers = /[[(–-]\s*(?:other|autre)s?\b[^\])]*[\])]?/giu

/** What names a subject: a heading that holds one asks about it. */
const subjects = stems(
  `topic subject theme sujet thème thématique skill compétence competency expertise goal objective objectif career carrière job métier
   poste industry industrie sector secteur department département directorate direction team équipe company entreprise employer organisation organization
   office bureau degree diplôme study studie étude major minor matière course cours school lycée école university université college faculty
   faculté filière formation education discipline specialty spécialité academic curriculum cursus thesis thèse mémoire certification
   qualification research recherche software logiciel technology technologie programming language langue hobby loisir interest intérêt
   intéresser sport music musique book livre film movie game podcast reading lecture travel voyage cooking cuisine superpower superpouvoir
   availability available disponibilité disponible schedule horaire slot créneau city ville quartier
   neighbourhood neighborhood borough district arrondissement format frequency fréquence rhythm rythme online remote visio
   distanciel présentiel leadership management budget sales marketing finance design networking réseautage négociation motivation
   professional professionnel seniority year année promo promotion graduation knowledge connaissance`,
)

/** What is done or given in mentoring: it says what is asked, unless the heading leaves open of what. */
const acts = stems(
  `position field domaine area function fonction service site conseil advice help aide accompagnement accompagner support need besoin
   offer work travail working business mission project projet product produit level niveau class classe programme program training
   tool outil tech town region région location distance meet meeting rencontrer rencontre échange échanger duration durée channel canal
   session feedback challenge défi difficulté problem problème bring apporter practise pratiquer aider conseiller
   learn apprendre teach transmettre discuss talk improve progresser avancer évoluer develop développer grow talent
   salary jeu`,
)
