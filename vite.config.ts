import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build, defineConfig, mergeConfig, type Plugin, type Rolldown, type UserConfig } from 'vite'
import { groupChunks } from './scripts/build/chunks/group-chunks.ts'

/** Of each script, those that it brings along itself: see `withoutWhatIsThere`. */
const broughtAlong = new Map<string, ReadonlySet<string>>()

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const pages: UserConfig = {
  root: here('./apps/web'),
  plugins: [
    react(),
    firstWords(),
    twoLanguagesOfReactAria(),
    placeholdersInDevelopment(),
    withoutWhatIsThere(),
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
      // What a module's door offers and a page does not take, the page does not read: no file of ours does anything by
      // being read but the first, which the linter watches.
      treeshake: {
        moduleSideEffects: [
          { test: /\.css$|\/main\.tsx$/, sideEffects: true },
          { test: /^(?!.*node_modules)/, sideEffects: false },
        ],
      },
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
}

export default defineConfig(async ({ command }) => (command === 'build' ? inGroups() : pages))

/** Built a first time, unwritten, to see which scripts the pages share. */
async function inGroups(): Promise<UserConfig> {
  const built = await build({
    ...pages,
    configFile: false,
    logLevel: 'silent',
    build: { ...pages.build, write: false },
  })
  const files: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[] =
    'output' in built ? built.output : []
  const groups = groupChunks(
    files.filter(isChunk).map((chunk) => ({ ...chunk, size: chunk.code.length })),
    requestWeighs,
  )
  const groupOf = new Map(groups.flatMap((modules, group) => modules.map((id) => [id, `shared-${group}`])))
  return mergeConfig(pages, {
    build: {
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [{ name: (id: string) => groupOf.get(id) }],
            includeDependenciesRecursively: false,
          },
        },
      },
    },
  })
}

const isChunk = (file: Rolldown.OutputChunk | Rolldown.OutputAsset): file is Rolldown.OutputChunk =>
  file.type === 'chunk'

/** Bytes, before compression, that a page may read for nothing to spare itself one request. */
const requestWeighs = 2000

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
