import { withoutPlural, wordsIn } from './words-in.ts'

/** So common in questions that they tell two of them apart from nothing. */
const common = new Set(
  `le la les un une des du de au aux et ou mais donc or ni car que qui quoi quel quelle quels quelles dont est sont etre
  avoir ai as avez ont fait faire faut comment pourquoi quand combien je tu il elle on nous vous ils elles mon ma mes ton ta
  tes son sa ses notre nos votre vos leur leurs ce cet cette ces pas ne plus pour par sur dans avec sans sous chez entre en
  se me te lui si bien tout tous toute toutes peut peux puis doit dois juste aussi the an of to in on at for with without
  and or but is are be have has do does did how why when what which who whom whose my your his her its our their this that
  these those not no can could should would may must just also it we you they he she from about as by if there
  suis es sommes etes etais etait etions etiez etaient sera serai serez seront serait avons avait avais avaient aura auront
  aurait faites font faisait pouvez peuvent pourrait devez doivent devrait voulez veulent va vont allez was were been has had`.split(
    /\s+/,
  ),
)

/** Those that begin with a word and are longer: "êtes" is not what somebody looks for who types "été". */
export const commonLonger = (word: string): string[] =>
  [...common].filter((one) => one.length > word.length && one.startsWith(word))

const mostWords = 8

/** The words by which a question is recognised; without the ending of a plural, so that both are found. */
export const askedWords = (typed: string): string[] =>
  [
    ...new Set(
      wordsIn(typed)
        .filter((word) => /[\p{L}\p{N}]/u.test(word) && !common.has(word))
        .map(withoutPlural),
    ),
  ].slice(0, mostWords)
