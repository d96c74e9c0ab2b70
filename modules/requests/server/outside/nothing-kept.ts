/** What people wrote of somebody outside, erased. */
export const nothingKept = { email: null, name: null, relation: '', line: '' } as const
