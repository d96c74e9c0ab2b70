const fr =
  'le la les un une des du de au aux et ou ou mais donc or ni car que qui quoi dont ce cet cette ces ca cela il elle ' +
  'ils elles on nous vous je tu me te se moi toi lui leur leurs mon ma mes ton ta tes son sa ses notre nos votre vos ' +
  'en dans sur sous par pour avec sans chez vers entre plus moins tres trop peu pas ne si comme quand comment ' +
  'est suis es sont etre ete etait serai sera avoir ai as avons avez ont avait aurai fait faire faut aussi bien ' +
  'tout tous toute toutes meme autre autres qu jusqu lorsqu puisqu quelqu aujourd hui'
const en =
  'the an and or but so if of to in on at by for with without from into over under about as is are was were be ' +
  'been being am do does did have has had will would can could should may might must not no yes it its he she they ' +
  'them their his her we us our you your my me this that these those there here what which who whom how when where ' +
  'why all any some more most much many very too also just than then'

/** Unaccented words that say nothing about a subject. */
export const stopWords = { fr: new Set(fr.split(' ')), en: new Set(en.split(' ')) }
