import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  root: here('./apps/web'),
  plugins: [react(), twoLanguagesOfReactAria(), placeholdersInDevelopment(), compressedBeside()],
  resolve: {
    // Not the `source` condition: React Aria's packages name one too, for files that they do not ship.
    alias: { 'matching-engine': here('./matching-engine/src/index.ts') },
  },
  build: {
    outDir: here('./dist/web'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    // From these on, light-dark() is the browser's own; a rewritten one could not theme a part of a page.
    cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    modulePreload: { polyfill: false },
    manifest: true,
  },
  worker: { format: 'es' },
  server: {
    port: 5173,
    proxy: {
      '/api': { target: `http://localhost:${process.env['BINOME_PORT'] ?? '3000'}`, changeOrigin: false },
    },
  },
})

/** React Aria carries its words in 34 languages: those that nobody can choose here are emptied. */
function twoLanguagesOfReactAria(): Plugin {
  return {
    name: 'two-languages-of-react-aria',
    enforce: 'pre',
    load(id) {
      const [, language] =
        /\/(?:react-aria|react-aria-components|react-stately)\/.*\/([a-z]{2}-[A-Z]{2})\.mjs$/.exec(id) ?? []
      return language && language !== 'fr-FR' && language !== 'en-US' ? 'export default {}' : undefined
    },
  }
}

/** The server fills these in the built page at each request; the development server does it here. */
function placeholdersInDevelopment(): Plugin {
  return {
    name: 'placeholders-in-development',
    apply: 'serve',
    transformIndexHtml: (html) =>
      html.replaceAll('__LANGUAGE__', 'fr').replaceAll('__THEME__', 'system').replaceAll('__CSP_NONCE__', ''),
  }
}

/** Writes each script and style a second and third time, compressed: the server then only has to choose. */
function compressedBeside(): Plugin {
  return {
    name: 'compressed-beside',
    apply: 'build',
    closeBundle() {
      const folder = here('./dist/web/assets/')
      for (const name of readdirSync(folder).filter((file) => /\.(js|css|svg)$/.test(file))) {
        const content = readFileSync(`${folder}${name}`)
        writeFileSync(`${folder}${name}.br`, brotliCompressSync(content))
        writeFileSync(`${folder}${name}.gz`, gzipSync(content, { level: 9 }))
      }
    },
  }
}
