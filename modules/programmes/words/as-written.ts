/** With a capital where the words it stands for had one. */
export function asWritten(said: string, before: string): string {
  const first = before[0]!
  return first === first.toLowerCase() ? said : said[0]!.toUpperCase() + said.slice(1)
}
