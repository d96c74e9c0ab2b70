type Team = { readonly skills: readonly string[]; readonly offers: readonly string[] }

/** How well a project suits somebody, up to 10 000: whether they would learn there what they want to, from its work and who steers. */
export function fitOf(wants: readonly string[], { skills, offers }: Team): number {
  const share = (given: readonly string[]) =>
    wants.length === 0 ? 0 : wants.filter((one) => given.includes(one)).length / wants.length
  return Math.round(4000 + 3000 * share(skills) + 3000 * share(offers))
}
