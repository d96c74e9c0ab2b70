// ISO 639-1, the languages with the most speakers in Europe and around the Mediterranean first in mind.
const codes = (
  'ar bg bn br ca co cs cy da de el en es et eu fa fi fr ga gl he hi hr hu hy id is it ja ka km ko lb lt lv mg mk ' +
  'ms mt nl no oc pl pt ro ru sk sl so sq sr sv sw ta th tr uk ur uz vi wo yo zh'
).split(' ')

/** Languages to choose from, named in the person's own, and those already said even if they are rarer. */
export function spokenLanguages(
  inLanguage: string,
  said: readonly string[],
): { value: string; label: string }[] {
  const names = new Intl.DisplayNames([inLanguage], { type: 'language' })
  return [...new Set([...codes, ...said.filter(Boolean)])]
    .map((value) => ({ value, label: capitalised(names.of(value) ?? value, inLanguage) }))
    .toSorted((one, other) => one.label.localeCompare(other.label, inLanguage))
}

function capitalised(name: string, language: string): string {
  return name.slice(0, 1).toLocaleUpperCase(language) + name.slice(1)
}
