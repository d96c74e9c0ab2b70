/** Headings and names in a row, few of them: the table below says it of each column. Headings may hold commas. */
export function shortened(names: readonly string[], most = 8): string {
  return names.length <= most ? names.join(' · ') : `${names.slice(0, most).join(' · ')}…`
}
