import { meaningfulWords } from '../fold.ts'
import { knowHeading } from './know-heading.ts'
import { isOurOwnQuestion } from './our-own-questions.ts'

/**
 * Whether a heading says by words that we know what it asks: a topic, a skill, a job, a way to meet. Under any
 * other ("Anything you would add", "Box 4") the answers may be of anything, and nothing may be promised of them.
 */
export function saysWhatItAsks(heading: string): boolean {
  return (
    knowHeading(heading) !== null ||
    isOurOwnQuestion(heading) ||
    meaningfulWords(heading).some((word) => plain.has(stemOf(word)))
  )
}

const stemOf = (word: string) => word.replace(/[sx]$/, '').replace(/e$/, '')

const plain = new Set(
  meaningfulWords(
    `topic subject theme sujet thème thématique skill compétence competency expertise strength help aide accompagnement accompagner support
     need besoin offer goal objective objectif but advice conseil career carrière job métier poste position industry industrie sector secteur
     field domaine area function fonction department département service team équipe company entreprise employer organisation organization site
     office bureau business work travail working professional professionnel profession role rôle mission project projet product produit
     experience expérience seniority level niveau degree diplôme study studie étude course cours class classe major minor matière
     programme program school école university université college faculty filière formation training education subject discipline specialty spécialité
     research recherche software logiciel tool outil tech technology technologie programming language langue
     hobby loisir interest intérêt sport music musique book livre film movie game jeu podcast reading lecture travel voyage cooking cuisine
     availability disponibilité when quand schedule horaire
       city ville town town country region région location distance format meet meeting meetings rencontrer rencontre échange échanger
     frequency fréquence rhythm rythme online remote visio distanciel présentiel duration durée call appel channel canal
     learn apprendre teach transmettre share partager discuss talk improve progresser develop développer mentor mentee mentoring mentorat
     mentoré tutor tuteur buddy parrain marraine filleul grow plan prefer pace style talent leadership management budget sales marketing finance design
     networking réseautage salary négociation`,
  ).map(stemOf),
)
