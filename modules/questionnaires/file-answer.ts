/** The answer to a question of the kind "file" is its id and its name: what it holds lies in the store of files. */
export const fileAnswer = ({ id, name }: { readonly id: string; readonly name: string }) => `${id}/${name}`

/** The file that an answer names; undefined where it is none. */
export function fileOf(answer: unknown): { readonly id: string; readonly name: string } | undefined {
  const found = typeof answer === 'string' ? /^([0-9a-f-]{36})\/(.{1,200})$/u.exec(answer) : null
  return found ? { id: found[1]!, name: found[2]! } : undefined
}
