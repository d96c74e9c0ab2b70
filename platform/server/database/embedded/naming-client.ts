import pg from 'pg'

/** A text is named the second time it comes; these many texts are known, and as many named, at most. */
const most = 1000

type Query = (text: unknown, values?: unknown, callback?: unknown) => unknown

/**
 * A client that names the statements it sends again, so that the server keeps them parsed and rewritten
 * (PostgreSQL documentation, "Extended Query": a named statement lives as long as its session). Only for the
 * embedded server, whose one session is this client's own; its plans are still made anew each time.
 */
export class NamingClient extends pg.Client {
  readonly #names = new Map<string, string | null>()
  #named = 0
  #changes = 0

  constructor(config?: pg.ClientConfig) {
    super(config)
    const query = this.query.bind(this) as Query
    this.query = ((text: unknown, values?: unknown, callback?: unknown) => {
      if (typeof text !== 'string') return query(text, values, callback)
      // What has no values may be several commands, which no statement holds.
      const name = Array.isArray(values) && values.length > 0 ? this.#nameOf(text) : null
      if (name !== null) return query({ name, text, values }, undefined, callback)
      if (changesTables.test(text)) this.#forget()
      return query(text, values, callback)
    }) as typeof this.query
  }

  #nameOf(text: string): string | null {
    const known = this.#names.get(text)
    if (known) return known
    if (known === undefined) {
      if (this.#names.size < most) this.#names.set(text, null)
      return null
    }
    this.#named += 1
    const name = `s${this.#changes}.${this.#named}`
    this.#names.set(text, name)
    return name
  }

  // A kept statement does not follow the columns of a table that has changed.
  #forget() {
    this.#changes += 1
    this.#names.clear()
    this.#named = 0
  }
}

const changesTables = /\b(alter|create|drop)\b/i
