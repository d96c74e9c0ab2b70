import { fold } from '../sheet/fold.ts'

/** Whether an answer only says yes to its question. */
export function saysYes(answer: string): boolean {
  return /^(?:yes|oui|y|o|true|vrai|1|absolutely|definitely|of course|bien sur|tout a fait|yes please)$/u.test(
    fold(answer),
  )
}

/**
 * Whether a yes of both to a question is something they share: the heading speaks of what they know, do, like or went
 * through. A yes to the charter, to a date or to having taken part before is none.
 */
export function yesTells(heading: string): boolean {
  const plain = fold(heading)
  return tells.test(plain) && !isForm.test(plain)
}

const tells =
  /\b(?:speak|speaks|interest|interested|experience|experienced|know|knowledge|play|like|enjoy|love|practise|practice|practising|code|program|teach|teaching|taught|founded|created|built|worked|lived|studied|managed|led|launched|changed|freelance|freelancing|entrepreneur|self employed|founder|musician|passionate|fan|expert|skill|skills|parle|parlez|interesse|interessee|interet|experience|connaissez|connais|jouez|aimez|aime|pratiquez|codez|enseignez|enseigne|fonde|cree|travaille|vecu|etudie|dirige|encadre|lance|repris|change|reconversion|independant|independante|passionne|expertise|competence)\b/u

const isForm =
  /\b(?:repeat|participant|participate|participated|participation|previous|previously|returning|first time|agree|accept|accepte|acceptez|consent|consens|consentez|charter|charte|terms|conditions|reglement|privacy|gdpr|rgpd|newsletter|contact|contacted|attend|available|availability|disponible|photo|image|confirm|confirmez|confirme|certify|certifie|commit|engage|engagez|read|lu|understand|compris|register|registered|inscrit|inscription|deja|already|before|mentor|mentored|mentoring|mentorat|programme|program|training|formation|background check|dbs|reminder|rappel|willing|would you|souhaitez vous|email|mail|whatsapp|share my|partager)\b/u
