import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/** Of each script, those that it brings along itself: see `withoutWhatIsThere`. */
const broughtAlong = new Map<string, ReadonlySet<string>>()

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  root: here('./apps/web'),
  plugins: [
    react(),
    firstWords(),
    twoLanguagesOfReactAria(),
    placeholdersInDevelopment(),
    withoutWhatIsThere(),
    compressedBeside(),
  ],
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
    modulePreload: {
      polyfill: false,
      // What runs already is not named again before each page that needs it too.
      resolveDependencies: (_, names, { hostId }) =>
        names.filter((name) => !broughtAlong.get(hostId)?.has(name)),
    },
    manifest: true,
    // The first script names every chunk of later pages: three hundred names weigh more there than they tell anybody.
    // The manifest has them. The first words keep theirs.
    rolldownOptions: {
      output: {
        chunkFileNames: ({ name }) =>
          name.startsWith('first-') ? 'assets/[name]-[hash].js' : 'assets/[hash].js',
        assetFileNames: 'assets/[hash][extname]',
      },
    },
  },
  worker: { format: 'es' },
  server: {
    port: 5173,
    proxy: {
      '/api': { target: `http://localhost:${process.env['BINOME_PORT'] ?? '3000'}`, changeOrigin: false },
    },
  },
})

/** Words of mails, and of pages that nobody sees before signing in: the first screens do not wait for them. */
const afterSigningIn: Record<string, readonly string[]> = {
  platform: [
    'components',
    'copy',
    'goTo',
    'table',
    'file',
    'mail',
    'work',
    'issues.date',
    'issues.number',
    'issues.time',
    'issues.tooBig',
    'issues.tooFew',
    'issues.tooMany',
    'issues.tooSmall',
    'issues.url',
    'layout.groups',
    'layout.invented',
    'layout.waiting',
    'refusals.changed-meanwhile',
    'refusals.link-of-another',
    'refusals.link-over',
    'refusals.link-used',
    'refusals.revision-required',
  ],
  people: [
    'account',
    'act',
    'conflict',
    'failedJobs',
    'language',
    'mail',
    'navigation',
    'outbox',
    'password',
    'profile',
    'refusals.changed-meanwhile',
    'refusals.no-mail-server',
    'refusals.nothing-to-send',
    'refusals.password-holds-email',
    'refusals.password-too-common',
    'refusals.password-too-short',
    'sessions',
    'work',
  ],
}

/** Gives `people.json?first` without the words of later pages; a name that is no longer there stops the build. */
function firstWords(): Plugin {
  return {
    name: 'first-words',
    enforce: 'pre',
    async resolveId(id, importer) {
      if (!id.endsWith('.json?first')) return undefined
      const found = await this.resolve(id.slice(0, -'?first'.length), importer, { skipSelf: true })
      // Not a name that ends in .json: others would read it as that file.
      return found ? `\0first-words:${found.id}.js` : undefined
    },
    load(id) {
      const [, path, module] = /^\0first-words:(.*\/(\w+)\.json)\.js$/.exec(id) ?? []
      if (!path || !module) return undefined
      this.addWatchFile(path)
      const words = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>
      for (const later of afterSigningIn[module] ?? []) {
        const [name, within] = later.split('.').toReversed() as [string, string | undefined]
        const holder = within === undefined ? words : (words[within] as Record<string, unknown> | undefined)
        if (!holder || !(name in holder))
          return this.error(`${path} has no "${later}" to leave out of the first words.`)
        delete holder[name]
      }
      return `export default ${JSON.stringify(words)}`
    },
  }
}

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

/** Notes which scripts each one imports, before Vite writes which ones a page is to load beforehand. */
function withoutWhatIsThere(): Plugin {
  return {
    name: 'without-what-is-there',
    apply: 'build',
    generateBundle: {
      order: 'pre',
      handler(_, bundle) {
        const visit = (name: string, seen: Set<string>) => {
          const chunk = bundle[name]
          if (seen.has(name) || chunk?.type !== 'chunk') return seen
          seen.add(name)
          for (const imported of chunk.imports) visit(imported, seen)
          return seen
        }
        for (const name of Object.keys(bundle)) broughtAlong.set(name, visit(name, new Set()))
      },
    },
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
