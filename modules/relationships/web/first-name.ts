/** What people call each other: the first word of a name. */
export function firstName(name: string): string {
  return name.split(' ')[0]!
}
