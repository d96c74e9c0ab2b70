import { stepOf } from '../cells/step-of.ts'
import { fold } from '../fold.ts'

/**
 * Whether a column is about the programme and how it is run, not about people: how they heard of it, what a team noted, how
 * far an application went. Two people share nothing by it, and a team's notes are never quoted.
 */
export function asksOfTheProgramme(heading: string): boolean {
  const said = fold(heading)
  return [ofTheProgramme, asksForFeedback, asksForConsent].some((words) => words.test(said))
}

/** The same of a column whose heading is a status, by cells that are steps of an application. */
export function areSteps(heading: string, values: readonly string[]): boolean {
  if (
    !/\b(status|statut|etat|attendance|participation|stage|etape|decision|avancement|suivi|reviews?|reviw|verdict|avis|screening)\b/.test(
      fold(heading),
    )
  )
    return false
  return values.length > 0 && values.filter((cell) => stepOf(cell) !== null).length >= values.length * 0.7
}

const ofTheProgramme =
  /\b(how (did|have) you (hear|heard|find|found|learn|learned|come)|how you (heard|found out)|where did you hear|hear about (us|the|this)|referral source|comment (nous )?(avez vous|as tu|vous avez) (nous )?(connue?s?|entendu|decouverte?s?|eu connaissance)|connu (l association|le programme|le dispositif|notre)|internal (notes?|comments?)|(notes?|comments?|commentaires?|remarques?) (internal|internes?|admin|equipe|staff)|(staff|admin|team|office) (only|use|notes?|comments?)|reserve a l (administration|equipe)|cadre reserve|t shirt|tshirt|newsletter|droit a l image|application status|(status|statut) (of|de la|de l|du|d) ?(application|candidature|demande|inscription|dossier)|reviewed by|reviewer|interviewer|interviewed by|interview (score|date|notes)|dossier suivi par|suivi par|(were|have|did) you (ever )?(been |be |was |had )?(a |an |one of our )?(mentors?|mentees?|participants?|participated?|participate|taken part|take part)\b.{0,40}\b(before|previously|already|last (year|season|edition)|in the past)|(avez vous|as tu) (deja )?(ete|participe)\b.{0,40}\b(mentore?|filleule?|programme|edition|annee derniere|l an dernier)|deja participe)\b/

/** Whether a column of steps tells who takes part no more, or is put aside. What one reviewer thinks decides nothing. */
export function tellsWhoTakesPart(heading: string, values: readonly string[]): boolean {
  if (!/\b(status|statut|etat|attendance|participation)\b/.test(fold(heading)) || !areSteps(heading, values))
    return false
  return values.some((cell) => ['gone', 'apart'].includes(stepOf(cell) ?? ''))
}

// What ends a form: a last word to its team, which is nothing that two people could share.
const asksForFeedback =
  /^(do you have |have you (got )?|avez vous |as tu )?((any|some|des|une) )?((other|further|additional|last|final|autres?|dernieres?) )?(questions?|comments?|suggestions?|feedback|remarques?|commentaires?)( ((or|and|ou|et) )?((other|any|autres?|des) )?(questions?|concerns?|comments?|suggestions?|feedback|remarques?|commentaires?|messages?))*( ((for|about|on|to|pour|sur|a) .*|us|nous|you (may |might )?have.*|you would like to (share|add).*|a (nous )?(faire|partager|communiquer).*|libres?))?$|\b(your (feedback|opinion|comments?) (helps?|matters?|is)|(share|leave|give) (us )?(your |any )?feedback|votre (avis|retour) nous|(un |des )?messages? (pour|a|for|to) (l |the |our )?(equipe|team|organisat\w+|organi[sz]ers?)|aidez nous a (ameliorer|nous ameliorer))\b/

// What everybody must tick to take part: to have ticked it is nothing in common.
const asksForConsent =
  /\b(gdpr|rgpd|consent|consentement|code of conduct|code de conduite|terms (and|of) (conditions|use|service)|privacy (policy|notice)|politique de confidentialite|mentions legales|conditions generales|(charte|charter) (du|de|d|of) .*|j accepte .*(charte|conditions|reglement|donnees|cgu)|i (agree|accept) (to|with|the|that my) .*|i (consent|certify|hereby|authori[sz]e)|je (consens|certifie|m engage a|soussigne)|j autorise)\b|^(can|could|will|would|do|are) you .{0,40}\bcommit\b|^(pouvez|pourrez|etes) vous .{0,40}\bengager\b/
