import { readFileSync } from 'node:fs'

// Vite's own list of chunks: what the sign-in page needs is followed from it, so that no chunk is forgotten.
const manifest = JSON.parse(readFileSync(new URL('./dist/web/.vite/manifest.json', import.meta.url), 'utf8'))

const firstScreen = ['index.html', 'people/web/sign-in/SignInPage.tsx', 'messages/first-fr.ts'].map(
  (ending) => Object.keys(manifest).find((key) => key.endsWith(ending)) ?? ending,
)

export default [
  { name: 'Script of the sign-in page, as served (brotli)', path: filesOf('file'), limit: '200 kB' },
  { name: 'Style of the sign-in page, as served (brotli)', path: filesOf('css'), limit: '15 kB' },
]

function filesOf(kind) {
  const chunks = new Set()
  const visit = (key) => {
    if (chunks.has(key) || !manifest[key]) return
    chunks.add(key)
    manifest[key].imports?.forEach(visit)
  }
  firstScreen.forEach(visit)
  return [...new Set([...chunks].flatMap((key) => manifest[key][kind] ?? []))].map(
    (file) => `dist/web/${file}`,
  )
}
