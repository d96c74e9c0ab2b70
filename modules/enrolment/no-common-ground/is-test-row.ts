import { fold } from '../sheet/fold.ts'

/** Whether a name is what people type to try a form: "Test Test", "asdf", "Mentor test 2". "Jean Test" is somebody. */
export function isTestName(name: string): boolean {
  const words = fold(name)
    .split(' ')
    .filter((word) => !/^\d*$/.test(word))
  if (words.length === 0) return false
  return words.some(isTest) && words.every((word) => isTest(word) || beside.has(word))
}

function isTest(word: string): boolean {
  return (
    tests.has(word) ||
    /^test\d*$/u.test(word) ||
    /^(?:asdf|qsdf|qwer|azer|sdfg|hjkl)+\w{0,3}$/u.test(word) ||
    /^x{3,}$/u.test(word)
  )
}

const tests = new Set(
  'test tests testing tester testeur essai essais qwerty azerty blabla lorem ipsum foobar'.split(' '),
)
const beside = new Set(
  (
    'user mentor mentee mentore mentoree participant participante utilisateur utilisatrice student etudiant etudiante person ' +
    'personne name nom prenom first last de du la le the a an ignore please do not form formulaire row ligne account compte ' +
    'entry dummy fake demo sample'
  ).split(' '),
)
