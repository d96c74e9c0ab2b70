/** The dotted names of the fields that have an error, in the order of the errors: "email", "profile.city". */
export function fieldNames(errors: object, above = ''): string[] {
  return Object.entries(errors).flatMap(([key, error]: [string, unknown]) => {
    if (typeof error !== 'object' || error === null || key === 'ref') return []
    const name = above ? `${above}.${key}` : key
    return 'type' in error && typeof error.type === 'string' ? [name] : fieldNames(error, name)
  })
}
