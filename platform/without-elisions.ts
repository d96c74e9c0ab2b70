/** Without what French elides before a vowel ("l’été", "qu’il", "jusqu’à"), however the apostrophe is typed: a search is for the word. */
export const withoutElisions = (text: string): string =>
  text.replaceAll(/(?<![\p{L}\p{N}])(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu)\s?['’‘ʼ`´](?=\p{L})/giu, '')
