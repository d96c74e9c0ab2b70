import { readFileSync } from 'node:fs'

// Vite's own list of chunks: what the sign-in page needs is followed from it, so that no chunk is forgotten.
const manifest = JSON.parse(readFileSync(new URL('./dist/web/.vite/manifest.json', import.meta.url), 'utf8'))

const start = ['index.html', 'messages/first-fr.ts']
const signIn = [...start, 'people/web/sign-in/SignInPage.tsx']
const edition = [
  ...start,
  'OrganisationShell.tsx',
  'messages/all-fr.ts',
  'programmes/web/edition/EditionPage.tsx',
]

// A phone asks for a few files at a time: many small ones cost it more than their bytes.
const mostFiles = 40

export default [
  { name: 'Script of the sign-in page, as served (brotli)', path: filesOf(signIn, 'file'), limit: '200 kB' },
  { name: 'Style of the sign-in page, as served (brotli)', path: filesOf(signIn, 'css'), limit: '15 kB' },
  { name: 'Script of an edition’s page (brotli)', path: filesOf(edition, 'file'), limit: '400 kB' },
  { name: 'Style of an edition’s page (brotli)', path: filesOf(edition, 'css'), limit: '15 kB' },
]

function filesOf(page, kind) {
  const chunks = new Set()
  const visit = (key) => {
    if (chunks.has(key) || !manifest[key]) return
    chunks.add(key)
    manifest[key].imports?.forEach(visit)
  }
  for (const ending of page) {
    const key = Object.keys(manifest).find((name) => name.endsWith(ending))
    if (!key) throw new Error(`No chunk is made of ${ending}.`)
    visit(key)
  }
  const files = new Set([...chunks].flatMap((key) => manifest[key][kind] ?? []))
  if (files.size > mostFiles)
    throw new Error(`${page.at(-1)} asks for ${files.size} files, more than ${mostFiles}.`)
  return [...files].map((file) => `dist/web/${file}`)
}
