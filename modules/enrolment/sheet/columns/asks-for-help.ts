import { fold } from '../fold.ts'

/**
 * What a whole question asks for: "What would you like help with?", « Sur quels sujets souhaitez-vous être accompagné·e ? »
 * are needs; "What could you help someone with?", « Que pouvez-vous transmettre ? » are offers.
 */
export function asksForHelp(heading: string): 'needs' | 'offers' | null {
  const said = fold(heading)
  if (wantsHelp.test(said)) return 'needs'
  const side = asOneSide(said) ?? inShort(said)
  if (side !== null) return side
  const text = fold(heading).replace(picking, '').replace(areasWhere, '$1')
  if (!ofTopics.test(text) || otherQuestions.test(text)) return null
  // What one wants to help others with is an offer, be it to learn, improve or develop.
  if (helpingOthers.test(text)) return 'offers'
  const gives = giving.test(text)
  const wants = wanting.test(text)
  if (gives === wants) return null
  return gives ? 'offers' : 'needs'
}

/** Whether a heading asks in its two parts what one would like and what one would give. */
export function asksBothWays([one, other]: readonly [string, string]): boolean {
  const [first, second] = [fold(one), fold(other)]
  return (wants.test(first) && gives.test(second)) || (gives.test(first) && wants.test(second))
}

const wants =
  /\b(?:besoins?|demand\w*|recherch\w*|cherch\w*|visee?s?|souhait\w*|needs?|needed|wanted|sought|seek\w*|looking|learn|develop\w*)\b/
const gives =
  /\b(?:propos\w*|offr\w*|offerte?s?|apport\w*|offers?|offered|offering|give|given|shared?|teach|transm\w*|(?:peux|peut|pouvez|pourrais|pourriez) aider|(?:can|could) (?:you |i )?help|expertises?|provide[ds]?)\b/

// "Needs help with", « Besoin d’aide sur ».
const wantsHelp =
  /^(?:i )?(?:needs?|wants?|seeking|looking for|would like) (?:some |more )?(?:help|support|guidance|advice|mentoring|coaching)(?: (?:with|on|in|about|for))?$|^(?:j ai )?besoins? d (?:aide|accompagnement|appui|un coup de main)(?: (?:sur|en|pour|avec))?$/

// "As a mentee, I'd like to discuss…", "As a mentor, I can offer advice about…"
function asOneSide(text: string): 'needs' | 'offers' | null {
  if (otherQuestions.test(text)) return null
  if (asMentee.test(text)) return 'needs'
  return asMentor.test(text) ? 'offers' : null
}

// "Stack I know", « Prêt·e à aider », « Je cherche de l’aide pour », « Technologies à apprendre »: few words, no question.
function inShort(text: string): 'needs' | 'offers' | null {
  if (text.split(' ').length > 9 || otherQuestions.test(text) || ofNobody.test(text)) return null
  const lacks = lacking.test(text)
  const has = having.test(text)
  if (lacks === has) return null
  return has ? 'offers' : 'needs'
}

const lacking =
  /\b(?:(?:need|needs|want|wants|would like|d like|looking for|seeking|after) (?:some |more )?(?:help|support|advice|guidance|a hand)|(?:want|wants|like|hope|hoping|wish|need|keen) to (?:learn|get better|improve|grow|progress|work on|develop|discover)|get better at|to (?:learn|improve|work on)|struggle|struggling|weak|weaker|weaknesses|stuck (?:on|with)|(?:cherche\w*|recherche\w*|veux|veut|voudrais|voulez|souhaite\w*|aimerai\w*|besoin) (?:de |d )?(?:l )?(?:aide|soutien|conseils?|appui|coups? de main)|(?:veux|veut|voudrais|voulez|souhaite\w*|aimerai\w*|envie de?|envie d) (?:apprendre|progresser|developper|ameliorer|m ameliorer|travailler|renforcer|acquerir|me former|decouvrir)|a (?:apprendre|developper|ameliorer|renforcer|acquerir|travailler)|galere\w*|lacunes?|faibles?|point faible|points faibles)\b/
const having =
  /\b(?:(?:can|could|able to|happy to|ready to|willing to|glad to|keen to) (?:help|teach|share|mentor|explain|offer|give|coach|advise)|(?:i|you) (?:already )?(?:know|master)$|(?:good|great|strong|confident|comfortable|experienced|proficient|expert) (?:at|with|in|on)|superpowers?|super pouvoirs?|(?:peux|peut|pouvez|pourrais?|pourriez|pret(?: e)? a|prets? a|disponible pour|dispo pour) (?:aider|expliquer|transmettre|partager|enseigner|apprendre aux|donner|accompagner|conseiller)|maitrise\w*|(?:je|tu|vous) (?:connais|connaissez|gere|geres|gerez|sais faire|savez faire)|(?:tres )?(?:fort|forts|forte|fortes) en|matieres fortes|point fort|a l aise)\b/
const ofNobody =
  /\b(?:who|people|persons?|someone|somebody|personnes?|quelqu un|about us|programme|program)\b/

const asMentee =
  /^(?:as|en tant que) (?:a |an )?(?:mentee|mentoree?|mentore e|filleule?)\b.*\b(?:discuss|like|want|learn|need|interested|topics?|aborder|souhait\w*|aimer\w*|besoin|sujets?)\b/
const asMentor =
  /^(?:as|en tant que) (?:a |an )?(?:mentore?|parrain|marraine)\b.*\b(?:offer|advice|advise|share|help|teach|discuss|topics?|like|proposer|offrir|aider|transmettre|partager|sujets?)\b/

// "Please pick up to three", « Choisissez vos deux »: how to answer, before what is asked.
const picking =
  /^(please )?(pick|choose|select|list|rank|tick|name|give|indicate|share|tell us|choisissez|selectionnez|cochez|indiquez|listez|citez|classez)( (up to|exactly|at least|jusqu a|au plus|au moins))?( (\d+|one|two|three|four|five|une?|deux|trois|quatre|cinq))?( (of )?(your|the|vos|les|votre|la|le))?( (\d+|top|main|primary|secondary|key|first|second|third|two|three|principales?|principaux|premiers?|deuxieme))* /
const areasWhere =
  /\b(areas?|topics?|subjects?|fields?|courses?|modules?|domaines?|sujets?|matieres?|disciplines?) (?:where|ou)\b/
const ofTopics =
  /^((on |in |with |about )?(what|which)|areas?|topics?|skills?|expertises?|know how|savoirs?|capabilit(?:y|ies)|competenc(?:y|ies)|abilit(?:y|ies)|subjects?|themes?|(sur |dans |en |de |a propos de )?(quels?|quelles?|quoi)|que |qu |ce que|sujets?|thematiques?|domaines?|competences?|matieres?|disciplines?|courses?|modules?)\b/
// When, how long, why and with whom are other questions, and so is what one already did.
const otherQuestions =
  /\b(when|how|why|who|whom|where|language|languages|day|days|time|times|hours|format|kind of mentor|type of mentor|have you|did you|anything else|quand|comment|pourquoi|qui|ou|langues?|jours?|horaires?|creneaux|type de mentor|profil de mentor|avez vous|deja)\b/
const wanting =
  /\b(interested in (being mentored|receiving|getting|learning)|(be|being) mentored (in|on)|(like|want|need|wish|hope|hoping|looking|seeking|wanting) .{0,25}(help|support|guidance|advice|mentoring|mentored|coaching|learn|improve|develop|gain|work on|get better)|(help|support|guidance|advice|mentoring|coaching) .{0,15}(want|need|wanted|needed|like)|need help|help do you need|to (build|develop|improve|learn|acquire|strengthen|work on|grow|gain)|a (developper|acquerir|ameliorer|travailler|renforcer)|(guidance|support|help|advice|mentoring) (is |are )?(needed|wanted|required|sought)|(etre|etes) (accompagne|aide|soutenu|conseille|mentore|guide)|besoin|(souhait|aimeri|voul|voudr|cherch|recherch)\w* .{0,25}(aide|conseils?|accompagnement|apprendre|progresser|developper|ameliorer|travailler|acquerir|mentorat))\b/
const helpingOthers =
  /\bhelp(ing)? (a |an |your |the |some |other )?(mentees?|others|someone|somebody|students?|people|juniors?|colleagues)\b|\b(prefer to|consider|interested in|comfortable|offer|available for) mentor(ing)?\b|\baider (un |une |des |les |mes |vos |d autres )?(mentores?|mentorees?|filleule?s|jeunes|etudiante?s|autres|collegues)\b/
const giving =
  /\b((can|could|might|may|would) .{0,25}learn from (you|me)|(apprendre|apprendraient) (de|avec|aupres de) (vous|toi|moi)|(strongest|most confident|most comfortable|best|confident|comfortable|strong) .{0,20}(mentoring|coaching|supporting|teaching|helping|advising|sharing)|(can|could|able to|willing to|happy to|comfortable|ready to|prepared to|like to|want to) .{0,15}(help (someone|somebody|others?|people|a mentee|mentees|students?|them)|mentor|teach|share|offer|provide|coach|advise|give|contribute|support (someone|others?|a mentee|mentees|people))|(can|could) you (help|support|guide|offer)|(pouv|pourr|peux|souhait|pret|propos|aimeri)\w* .{0,15}(aider|accompagner|transmettre|partager|apporter|conseiller|enseigner|offrir|mentorer|soutenir|guider))\b/
