import type { Reply, ServerParts } from './running-server.ts'

export function startServer(parts: ServerParts): Promise<(ask: string, details: object) => Promise<Reply>>
