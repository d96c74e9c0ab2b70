/** How a mail calls somebody. */
export const firstNameOf = (name: string) => name.trim().split(/\s+/)[0] ?? name
