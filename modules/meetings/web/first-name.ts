/** How a page calls somebody between two people who know each other. */
export const firstName = (name: string) => name.trim().split(/\s+/)[0] ?? name
