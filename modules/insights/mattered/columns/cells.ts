import { fold, readNumber, readYesNo } from '../../../enrolment/sheet/index.ts'

const missing = new Set(
  (
    'na,n a,nan,nc,n c,nr,n r,nd,n d,nsp,null,nil,inconnu,inconnue,unknown,missing,ne sait pas,don t know,non renseigne,non renseignee,' +
    'non repondu,sans reponse,pas de reponse,no answer,not answered'
  ).split(','),
)

/** Nothing written, or a word for nothing: "n/a", "NSP", "sans réponse", "?". */
export function isMissing(cell: string): boolean {
  return missing.has(fold(cell)) || /^[\s\-–—?.…/#]*(N\/A)?$/u.test(cell)
}

/** A number as people and programs write it: "3,5", "1 200", "80 %", "12 ans", "1.5e-3", "−4", "1,234.5". Null where it is none. */
export function readFigure(cell: string): number | null {
  const text = cell.trim().replace(/^[−–]/, '-')
  const known = readNumber(text)
  if (known !== null) return known
  if (/^[-+]?\d{1,3}(,\d{3})+\.\d+$/.test(text)) return Number(text.replaceAll(',', ''))
  if (/^[-+]?\d{1,3}(\.\d{3})+,\d+$/.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'))
  return /^[-+]?(\d+[.,]?\d*|[.,]\d+)(e[-+]?\d+)?$/i.test(text) ? Number(text.replace(',', '.')) : null
}

/** Yes or no in either language, or in the words of results ("réussi", "échec"); null where a cell says neither. */
export function readYes(cell: string): boolean | null {
  const known = readYesNo(cell)
  if (known !== null) return known
  const word = fold(cell)
  if (successes.has(word)) return true
  return failures.has(word) ? false : null
}

const successes = new Set(
  (
    'reussi,reussie,reussite,succes,success,successful,succeeded,passed,pass,atteint,atteinte,reached,met,tenu,held,won,positif,positive,' +
    'satisfait,satisfaite,satisfied,rencontre,rencontres,se sont vus,vrai,termine,completed'
  ).split(','),
)
const failures = new Set(
  (
    'rate,ratee,echec,echoue,echouee,failure,failed,fail,unsuccessful,non atteint,non atteinte,not reached,not met,unmet,manque,missed,lost,negatif,negative,' +
    'insatisfait,insatisfaite,unsatisfied,pas rencontre,pas rencontres,ne se sont pas vus,arrete,abandonne,abandon,dropped,not completed,' +
    'non reussi,non reussie,pas reussi,not successful,no success'
  ).split(','),
)
