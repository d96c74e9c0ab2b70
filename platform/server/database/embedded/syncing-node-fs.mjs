import fs from 'node:fs'
import { NodeFS } from '@electric-sql/pglite/nodefs'

const ioError = 29

/**
 * PGlite's file system on a directory, whose fsync reaches the disk; PGlite's own does nothing, and a power
 * cut then leaves a database that does not open. `count` is how many times it did.
 */
export class SyncingNodeFs extends NodeFS {
  count = 0

  async init(postgres, options) {
    const { emscriptenOpts } = await super.init(postgres, options)
    const replaceFsync = (module) => this.#replaceFsync(module)
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), replaceFsync] } }
  }

  #replaceFsync(module) {
    // Not part of PGlite's interface, and it has moved before: better not to start than to lose writes.
    const operations = module.NODEFS?.stream_ops
    if (!operations?.write || !module.NODEFS.realPath)
      throw new Error(
        'This version of PGlite keeps its file operations elsewhere: fsync cannot be made to work.',
      )
    operations.fsync = (stream) => {
      try {
        if (stream.nfd === undefined) syncDirectory(module.NODEFS.realPath(stream.node))
        else fs.fsyncSync(stream.nfd)
      } catch {
        throw new module.FS.ErrnoError(ioError)
      }
      this.count += 1
      return 0
    }
  }
}

function syncDirectory(path) {
  const descriptor = fs.openSync(path, 'r')
  try {
    fs.fsyncSync(descriptor)
  } finally {
    fs.closeSync(descriptor)
  }
}
