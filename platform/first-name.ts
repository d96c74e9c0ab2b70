/** What people call each other: the first word of a name; empty where the name is. */
export const firstName = (name: string): string => name.trim().split(/\s+/)[0] ?? ''
