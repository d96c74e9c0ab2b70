import { runNode, programs } from '../run-program.mjs'
import { runStories } from './run-stories.mjs'
import { runTests } from './run-tests.mjs'

/** Every check, in order. `together`: side by side. `after`: not run when that one failed. */
export const steps = [
  {
    name: 'types',
    together: 'reading',
    work: () => runNode([programs.tsc, '-p', 'tsconfig.json', '--noEmit']),
  },
  { name: 'lint', together: 'reading', work: () => runNode([programs.oxlint, '--type-aware']) },
  { name: 'format', together: 'reading', work: () => runNode([programs.oxfmt, '--check']) },
  { name: 'unused', together: 'reading', work: () => runNode([programs.knip]) },
  // Most of it goes on one core, and so do the others once types are checked.
  { name: 'build', together: 'reading', work: () => build() },
  // Architecture, rules, engine and actions, these last on both databases.
  { name: 'tests', work: () => runTests() },
  { name: 'size', after: ['build'], work: () => build(() => runNode([programs.sizeLimit])) },
  { name: 'stories', after: ['build'], work: () => build(runStories) },
]

// Nothing to do after the step before; a step that runs alone must not judge an old build.
async function build(then) {
  const built = await runNode(['scripts/build.mjs', '--stale'])
  return built.code === 0 && then ? then() : built
}
