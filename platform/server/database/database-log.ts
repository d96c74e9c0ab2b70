/** What this folder asks of a log; a pino logger fits. */
export type DatabaseLog = {
  info(details: object, message: string): void
  warn(details: object, message: string): void
}

export const silentLog: DatabaseLog = { info: () => undefined, warn: () => undefined }
