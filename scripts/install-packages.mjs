import { existsSync, readFileSync } from 'node:fs'
import { lines } from './lines.mjs'
import { fromRoot } from './root.mjs'
import { runProgram } from './run-program.mjs'
import { giveUp, say } from './say.mjs'

/** Installs what the lock file names where `node_modules` lacks it or holds other versions. */
export async function installPackages() {
  if (isInstalled()) return
  say(lines.installing)
  // With NODE_ENV=production npm would leave out what the build needs.
  const { code } = await npm(['ci', '--include=dev', '--no-audit', '--no-fund'])
  if (code !== 0 || !isInstalled()) giveUp(lines.installFailed)
}

const npm = (parameters) =>
  process.platform === 'win32'
    ? runProgram('cmd.exe', ['/d', '/s', '/c', 'npm', ...parameters], { shown: true })
    : runProgram('npm', parameters, { shown: true })

// npm writes down what it installed as the last thing it does: a broken installation lacks the file.
function isInstalled() {
  const installed = fromRoot('node_modules/.package-lock.json')
  if (!existsSync(installed)) return false
  const there = readPackages(installed)
  return Object.entries(readPackages(fromRoot('package-lock.json')))
    .filter(([path, entry]) => path !== '' && !entry.optional && !entry.devOptional)
    .every(([path, entry]) => isSame(entry, there[path]))
}

const readPackages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages

const isSame = (wanted, there) =>
  there !== undefined && wanted.version === there.version && wanted.integrity === there.integrity
