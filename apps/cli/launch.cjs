const { readFileSync, writeFileSync } = require('node:fs')
const { dirname, join } = require('node:path')
const { pathToFileURL } = require('node:url')
const { setFlagsFromString } = require('node:v8')
const { Script } = require('node:vm')
const { crc32 } = require('node:zlib')

/**
 * Runs `main.cjs` of a folder and the files that it requires, each with what V8 compiled of it when that is kept beside
 * it and fits: same file, same V8, same flags. Else V8 compiles again, and only time is lost. `keep` writes what is
 * compiled by now: after a typical run, the functions that such a run calls. `taken` names the files that needed no
 * compiling.
 */
function launch(folder) {
  if (process.version.startsWith('v20.')) setFlagsFromString(optimiseLater)
  const modules = new Map()
  const load = (name) => {
    const known = modules.get(name)
    if (known !== undefined) return known.exports
    const file = join(folder, name)
    const source = readFileSync(file)
    const script = new Script(
      `(function (exports, require, importOutside, __filename) {'use strict';${source.toString()}\n})`,
      {
        filename: file,
        cachedData: keptFor(file, source),
      },
    )
    const module = { file, source, script, exports: {} }
    modules.set(name, module)
    const demand = (wanted) => {
      if (wanted.startsWith('./')) return load(wanted.slice(2))
      return require(wanted.startsWith('../') ? join(dirname(file), wanted) : wanted)
    }
    // Node 20 knows no import() in a script that was taken back compiled.
    const importOutside = (wanted) =>
      import(wanted.startsWith('.') ? pathToFileURL(join(dirname(file), wanted)).href : wanted)
    script.runInThisContext()(module.exports, demand, importOutside, file)
    return module.exports
  }
  load('main.cjs')
  return {
    keep: () => [...modules.values()].forEach(keep),
    taken: () =>
      [...modules].filter(([, { script }]) => script.cachedDataRejected === false).map(([name]) => name),
  }
}

// Node 20 optimises what ran some hundred times, which costs a short run more than it ever gains: a third of its time. A
// long run does it a blink later. Later versions wait by themselves, and complain of flags that they do not know.
const optimiseLater = '--interrupt-budget=1000000'

const nameOfKept = (file) => `${file}.compiled`

/** V8 looks at the length of a source, not at its letters: that the two belong together is ours to check. */
const checksum = (source, compiled) => crc32(compiled, crc32(source))
const bytesOfChecksum = 4

function keptFor(file, source) {
  try {
    const kept = readFileSync(nameOfKept(file))
    const compiled = kept.subarray(bytesOfChecksum)
    return kept.readUInt32LE() === checksum(source, compiled) ? compiled : undefined
  } catch {
    return undefined
  }
}

function keep({ file, source, script }) {
  const compiled = script.createCachedData()
  const sum = Buffer.alloc(bytesOfChecksum)
  sum.writeUInt32LE(checksum(source, compiled))
  writeFileSync(nameOfKept(file), Buffer.concat([sum, compiled]))
}

module.exports = { launch }
