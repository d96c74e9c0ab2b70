/** The disk of the database is full (SQLSTATE 53100). Nothing of the transaction was kept. */
export class DiskFull extends Error {
  override name = 'DiskFull'
  readonly code = '53100'
  constructor(cause: unknown) {
    super('The disk that holds the database is full: free some space, then try again.', { cause })
  }
}
