/** Words that stand at the root of the site and so cannot name an organisation. */
const reserved = ['api', 'assets', 'healthz', 'readyz', 'sign-in', 'try']

/** 'Collectif Indé Ouest' → 'collectif-inde-ouest'; never a reserved word, never empty. */
export function slugFor(name: string): string {
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 50)
    .replace(/^-+|-+$/g, '')
  return slug === '' || reserved.includes(slug) ? ['organisation', slug].filter(Boolean).join('-') : slug
}
