/** What stands for a name where a sheet has nothing but addresses: "ada.lowry@example.org" is Ada Lowry. */
export function nameOfAddress(address: string): string {
  const local = address.split('@')[0]!.replace(/\+.*$/, '')
  const words = local.split(/[._-]+/).filter((word) => word !== '')
  if (words.length < 2 || !words.every((word) => /^\p{L}+$/u.test(word))) return local
  return words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join(' ')
}
