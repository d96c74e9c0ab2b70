import { Duplex } from 'node:stream'
import type { EmbeddedEngine } from './embedded-engine.ts'
import { EmbeddedEngineStopped } from './running-server.ts'
import { authenticated, errorResponse, kindOf, readyForQuery, simpleQuery } from './wire-protocol.ts'

/**
 * What `pg` takes for its socket: a conversation with the embedded server. Each one finds the single
 * session as new: no open transaction, no role, no setting left by the conversation before.
 */
export class EmbeddedStream extends Duplex {
  readonly #engine: EmbeddedEngine
  #unsent: Uint8Array[] = []

  constructor(engine: EmbeddedEngine) {
    super({ allowHalfOpen: false })
    this.#engine = engine
  }

  connect(): this {
    this.#engine.start().then(
      () => this.emit('connect'),
      (error: Error) => this.destroy(error),
    )
    return this
  }

  // `pg` tunes its socket; there is no socket here.
  setNoDelay(): this {
    return this
  }
  setKeepAlive(): this {
    return this
  }
  ref(): this {
    return this
  }
  unref(): this {
    return this
  }

  override _read() {
    // Replies are pushed as they come, whole: the server waits for nobody.
  }

  override _write(message: Uint8Array, _encoding: string, done: (error?: Error | null) => void) {
    this.#unsent.push(message)
    const kind = kindOf(message)
    if (kind === 'other') return done()
    const messages = Buffer.concat(this.#unsent)
    this.#unsent = []
    if (kind === 'terminate') {
      this.push(null)
      return done()
    }
    const conversation = kind === 'startup' ? this.#begin() : this.#exchange(messages)
    conversation.then(() => done(), done)
  }

  async #begin() {
    await this.#engine.exchange(simpleQuery('rollback'))
    await this.#engine.exchange(simpleQuery('discard all'))
    this.push(Buffer.concat([authenticated, readyForQuery]))
  }

  async #exchange(messages: Uint8Array) {
    try {
      const { bytes, stopped } = await this.#engine.exchange(messages)
      this.push(bytes)
      if (stopped) this.push(null)
    } catch (error) {
      if (!(error instanceof EmbeddedEngineStopped)) throw error
      // Said in the protocol, so that the asker gets a DatabaseError with its code; then the line is cut.
      this.push(errorResponse(error.code, error.message))
      this.push(null)
    }
  }
}
