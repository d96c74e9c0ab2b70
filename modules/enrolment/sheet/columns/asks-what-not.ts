import { fold } from '../fold.ts'

/**
 * Whether a heading asks what people do not want: "Topics you prefer NOT to mentor on", « Ce que vous ne souhaitez pas
 * aborder ». Two people who refuse the same thing have nothing in common by it, and a mentor does not offer it.
 */
export function asksWhatNot(heading: string): boolean {
  return refusing.test(fold(heading.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')).replace(courtesies, ' '))
}

const refusing =
  /\b((prefer|rather) not|(should|must|ought to) not be (match|pair|place|put)\w*|(shouldn|mustn) t be (match|pair|place|put)\w*|not (be|to be) (match|pair)\w* with|not (want|wish|like|feel|comfortable|willing|able|interested|available|mentor|support|teach|coach|discuss|talk|work with)|don t (want|wish|like|feel|enjoy|offer)|(can|won|wouldn) t (mentor|support|teach|coach|meet|attend|make|discuss|do)|cannot|unavailable|not available|indisponib\w+|avoid\w*|off limits|deal ?breakers?|n(e)? \w*(souhait|veu|voul|voudr|desir|accept|pref|convien|aime|aborde|recherch|pouv|peu)\w* .{0,12}(pas|jamais)|n(e)? \w*(devez|dois|doit|devrai|faut)\w* (pas|jamais) .{0,20}(binome|associe\w*|apparie\w*|jumele\w*)|n(e)? (pas|jamais) (aborder|parler|vouloir|souhaiter)|eviter|evitez|a proscrire|redhibitoires?)\b/
// What a form says about answering, and questions that only sound like a refusal.
const courtesies =
  /\b(do not hesitate|don t hesitate|n hesite(z)?( surtout)? pas|(please )?do not (choose|select|pick|tick|exceed|write|share|include|forget)|ne (pas )?(depasse\w*|choisi\w*|coche\w*)( pas)?|(not|pas) (more|less|plus|moins) (than|de)|no more than|if (you are |you re |you do |you )?(not|don t)( \w+)?|if not|si (ce n est |vous n \w+ )?pas|sinon|why not|pourquoi pas|(do|would) you mind|n importe|not sure|don t know|whether or not)\b/g
