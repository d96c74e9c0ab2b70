/** At most two letters that stand for a person: "Élise Morvan" gives "ÉM", "Anne-Lise Dubreuil" gives "AD". */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/u).filter(Boolean)
  const ends = words.length > 1 ? [words[0]!, words.at(-1)!] : words
  return ends.map((word) => [...word][0]!.toLocaleUpperCase()).join('')
}
