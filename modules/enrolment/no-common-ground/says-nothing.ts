import { fold } from '../sheet/fold.ts'

/** Whether an answer leaves nothing to have in common: a refusal to say, a "no", an "other", a dash, an address. */
export function saysNothing(answer: string): boolean {
  if (answer.length > longest && !mayBeLong.test(answer) && !mayRefuse.test(answer)) return false
  const known = settled.get(answer)
  if (known !== undefined) return known
  const plain = fold(answer)
  const nothing =
    plain === '' || emptyAnswers.has(plain) || isEmptyBeginning(plain, answer) || isAddress(answer)
  if (settled.size >= 20_000) settled.clear()
  if (answer.length <= 200) settled.set(answer, nothing)
  return nothing
}

// No word of the list below is longer; addresses, refusals and "Other: please say which" may be.
const longest = 60
const mayBeLong = /[@.]|^\W*(?:other|autre)/iu

// Options are asked about for every pair.
const settled = new Map<string, boolean>()

/** "Prefer not to say": nobody asks it of what is harmless. */
export function prefersNotToSay(answer: string): boolean {
  return mayRefuse.test(answer) && refusesToSay.test(fold(answer))
}

// A word of each refusal below, accents or not: sheets hold millions of cells, and nearly all are read no further.
const mayRefuse =
  /prefer|pr.{1,2}f.{1,2}r|rather|choose|declin|wish|willing|disclos|souhait|veux|d.{1,2}sir|communiqu|renseign|pr.{1,2}cis|prononce|r.{1,2}ponse/isu

const refusesToSay =
  /^(?:i )?(?:d |would )?(?:rather|prefer|prefers|choose|decline|do not wish|don t wish|not willing)(?: to)?(?: not)?(?: to)? (?:say|answer|disclose|respond|specify|state|share|self ?identify|tell)\b|^prefer not|^rather not|^decline|^not disclosed|^undisclosed|^(?:je )?(?:prefere|souhaite|veux|desire)(?: (?:ne pas|pas))? (?:ne )?(?:pas )?(?:le |la |l )?(?:dire|repondre|preciser|communiquer|renseigner)|^(?:je )?ne (?:souhaite|veux|desire) pas|^non (?:communique|renseigne|precise)|^ne se prononce pas|^sans reponse/u

function isEmptyBeginning(plain: string, answer: string): boolean {
  return (
    (mayRefuse.test(answer) && refusesToSay.test(plain)) ||
    /^(?:other|autre|autres)(?: (?:please|merci|a|veuillez|preciser|specify|to)\b.*)?$/u.test(plain)
  )
}

function isAddress(answer: string): boolean {
  const text = answer.trim()
  return address.test(text) || /^@[\w.-]+$/u.test(text)
}

const pages = String.raw`(?:[a-z0-9-]+\.)+(?:com|org|fr|uk|eu|edu|gov|be|ch|ca|de|me|info|dev|co|io)`
// "ASP.NET" and "Socket.io" are tools: without a path, only what ends like nothing else is a page.
const address = new RegExp(
  String.raw`^(?:mailto:|https?:\/\/|www\.)\S+$|^\S+@\S+\.\S+$|^${pages}\/\S*$|^(?:[a-z0-9-]+\.)+(?:com|org|fr|edu)$`,
  'iu',
)
const inText = new RegExp(
  String.raw`(?:mailto:|https?:\/\/|www\.)\S+|[^\s<>(),;]+@[^\s<>(),;]+\.[^\s<>(),;]+|(?<![\w.])${pages}\/\S*`,
  'giu',
)

/** A text without the addresses of pages and of people in it. */
export function withoutAddresses(text: string): string {
  if (!/[@/.]/u.test(text)) return text
  return text.replace(inText, ' ')
}

const emptyAnswers = new Set(
  (
    'no|non|none|nope|nil|null|nothing|nothing yet|not yet|never|false|faux|0|n|na|n a|nan|not applicable|non applicable|sans objet|' +
    's o|so|ns|nsp|nc|idk|i don t know|i dont know|don t know|dont know|do not know|dunno|not sure|not sure yet|i m not sure|i m not sure yet|unsure|undecided|still deciding|indecis|indecise|' +
    'je ne suis pas sur|je ne suis pas sure|pas sur|pas sure|unknown|inconnu|no idea|' +
    'not important|unimportant|pas important|peu important|no opinion|sans avis|sans opinion|no preference|no preferences|pas de preference|sans preference|aucune preference|any|anyone|' +
    'anything|either|n importe|peu importe|indifferent|indifferente|aucun|aucune|aucuns|aucunes|aucun e|rien|rien de particulier|' +
    'rien a signaler|ras|r a s|jamais|ne sais pas|je ne sais pas|sais pas|je sais pas|je ne sais pas encore|pas encore|pas encore defini|' +
    'a definir|a preciser|a completer|tbd|tbc|tba|to be defined|to be confirmed|pending|other|others|autre|autres|another|divers|misc|' +
    'anonymous|anonyme|anon|personne|nobody|no one|no answer|no response|pas de reponse|neant|vide|empty|blank|x|xx|xxx|test|tests|' +
    'essai|asdf|qwerty|azerty|foo|bar|lorem ipsum|no thanks|no thank you|non merci|none of the above|none of these|aucun de ces|' +
    'aucune de ces reponses|aucun des deux|ni l un ni l autre|neither|not specified|unspecified|non specifie|see above|voir ci dessus|' +
    'idem|same|same as above|ditto|see cv|see linkedin|voir linkedin|cf linkedin|cf cv|voir cv|none at the moment|not at the moment|' +
    'not at this time|pas pour le moment|pas pour l instant|aucun pour le moment|aucune pour le moment|none for now|ok|okay'
  ).split('|'),
)
