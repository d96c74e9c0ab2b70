import { stopwords as english } from '@orama/stopwords/english'
import { stopwords as french } from '@orama/stopwords/french'
import { wordsIn } from './words-in.ts'

// What those lists lack: numbers in letters, the infinitive of "être", and most words between two thoughts.
const more = {
  fr:
    'être avoir faire fait faut plus moins très trop peu comme aussi bien tout tous toute toutes autre autres car donc ' +
    'or ni où si dont quoi depuis chez vers entre quand comment après avant aucun toujours jamais encore alors ainsi lorsque ' +
    'puisque jusque quelque jusqu lorsqu puisqu quelqu aujourd hui peux peut veux veut ' +
    'deux trois quatre cinq six sept huit neuf dix douze quinze vingt trente cent mille',
  en:
    'can will yes also just much many within without like one two three four five six seven ' +
    'eight nine ten twelve twenty thirty hundred thousand',
}

/** Words that say nothing about a subject, as `wordsIn` cuts them. */
export const stopWords = {
  fr: new Set([...french, more.fr].flatMap(wordsIn)),
  en: new Set([...english, more.en].flatMap(wordsIn)),
}
