import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Everything that `match` and `check` need in a few files: most of a short command is finding and reading modules. */
export default defineConfig({
  root: here('../..'),
  publicDir: false,
  plugins: [serverStaysApart(), townsStayApart(), importsOutsideByTheLauncher()],
  resolve: { alias: { 'matching-engine': here('../../matching-engine/src/index.ts') } },
  // The solver of quotas finds its WebAssembly beside itself: it stays where it was installed, and few commands load it.
  ssr: { noExternal: true, external: ['highs'] },
  build: {
    ssr: 'apps/cli/main.ts',
    outDir: here('../../dist/apps/cli'),
    emptyOutDir: true,
    minify: false,
    target: 'node20',
    rolldownOptions: {
      // Contracts are full of shapes that no command parses; making one has no effect that would be missed.
      treeshake: { moduleSideEffects: false, manualPureFunctions: ['z', 'endpoint'] },
      // As deep below `dist` as the sources are below the root: sentences and the server are found beside.
      // CommonJS, which V8 can take back compiled (launch.cjs).
      output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name].cjs' },
    },
  },
})

/** `migrate` and `demo` open a database: they use the compiled server, which lies beside. */
function serverStaysApart(): Plugin {
  return {
    name: 'server-stays-apart',
    enforce: 'pre',
    resolveId(source) {
      const [, name] = /\/server\/([a-z-]+-command)\.ts$/.exec(source) ?? []
      return name === undefined ? undefined : { id: `../server/${name}.js`, external: 'relative' }
    },
  }
}

/** Half a megabyte of towns is read as JSON sooner than as code. The build of the server lays it beside. */
function townsStayApart(): Plugin {
  return {
    name: 'towns-stay-apart',
    enforce: 'pre',
    resolveId: (source, importer = '') =>
      source === './table.json' && importer.includes('/modules/people/cities/')
        ? { id: '../../modules/people/cities/table.json', external: 'relative' }
        : undefined,
  }
}

/** What is left out of the bundle is imported by launch.cjs, in whose place import() works on every Node. */
function importsOutsideByTheLauncher(): Plugin {
  return {
    name: 'imports-outside-by-the-launcher',
    renderChunk: (code) => code.replaceAll(/\bimport\((?="(?:[a-z]|\.\.\/))/g, 'importOutside('),
  }
}
