import { Refusal } from '../refusal.ts'

/** The form's fields that a refusal is about: named by the form for this code, or by the server in its details. */
export function refusedFields(error: unknown, byCode: Readonly<Record<string, string>>): string[] {
  if (!(error instanceof Refusal)) return []
  const named = byCode[error.code]
  if (named) return [named]
  const { fields } = error.details
  if (!Array.isArray(fields)) return []
  return fields
    .map((entry: { field?: unknown }) => (typeof entry?.field === 'string' ? toName(entry.field) : ''))
    .filter(Boolean)
}

// The server gives JSON pointers (RFC 6901): "/profile/city" is the field "profile.city".
function toName(pointer: string): string {
  return pointer.replace(/^\//, '').replaceAll('/', '.')
}
