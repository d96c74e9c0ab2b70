import { inOneLanguage } from './in-one-language.ts'

/**
 * Without the side that a heading begins or ends with: "Mentee Affiliation", "Mentor's field of expertise", « Thèmes du
 * mentor », "Topics (mentor)".
 */
export function withoutSide(heading: string): string {
  const rest = heading.replace(sideFirst, '').replace(sideLast, '')
  return names.test(rest) ? heading : rest
}

/**
 * What a heading asks, whichever side it asks: "How often would you like to meet your mentor?" is asked of mentors about
 * their mentee, and the sector that a mentee aims at is the sector of a mentor.
 */
export function asAskedOfAny(written: string): string {
  const heading = inOneLanguage(written)
  const short = heading.trim().split(/\s+/).length <= 4
  const plain = withoutSide(heading.replace(whereKnown, '')).replace(meeting, '$1')
  const rest = short ? plain.replace(wished, ' ').replace(/\s+/g, ' ').trim() : plain
  return rest === '' ? heading : rest
}

// « Secteurs où j’ai du réseau », "Industries in which I have experience": of a mentor's, what a mentee aims at.
const whereKnown =
  /\s+(?:où|dans lesquel(?:le)?s|dans lequel|dans laquelle|in which|where)\s+(?:j[’']ai|vous avez|i have|i[’']ve|you have)\s.*$/iu

const side =
  '(?:mentoré·e·?s?|mentor·e·?s?|mentor[ée]e?s?|mentors?|mentees?|parrains?|marraines?|filleul·e·?s?|filleule?s?|tuteurs?|tutrices?)(?![\\p{L}·(])'
const sideFirst = new RegExp(`^\\s*(?:${side})(?:[’']s)?\\s*[-–:]?\\s+(?=\\p{L}{2})`, 'iu')
const sideLast = new RegExp(
  `(?<=\\p{L}{2})(?:\\s+(?:du|de la|des|of the)\\s+(?:${side})|\\s*\\((?:${side})\\))\\s*$`,
  'iu',
)
// What these name is the person or the role itself.
const names =
  /^(?:name|first|last|full|nom|prénom|prenom|id|code|e-?mail|mail|or|and|ou|et|match\w*|with|of|de|du|capacity|capacité|role|status|program\w*|experience|wanted|preferences?|choices?|souhait\w*)\b/iu
const meeting = new RegExp(
  `\\b((?:meet|meeting|talk|talking|speak|communicate|connect|work|contact|catch up|see|rencontrer|échanger|voir|parler|contacter|travailler)(?: up)?) (?:with |avec |to |à )?(?:your |a |an |the |votre |un |une |le |la |son |sa )?(?:${side})`,
  'giu',
)
const wished =
  /(?<![\p{L}])(?:desired|target|targeted|aimed|wanted|wished|visée?s?|souhaitée?s?|recherchée?s?|désirée?s?|envisagée?s?|ciblée?s?|cible)(?![\p{L}])/giu
