import type messages from '../../../locales/en/matching.json'

/** Every key of `locales/<language>/matching.json`: a sentence without words does not compile. */
export type MessageKey = KeysOf<typeof messages>

type KeysOf<Messages> = {
  [Name in keyof Messages & string]: Messages[Name] extends string
    ? Name
    : `${Name}.${KeysOf<Messages[Name]>}`
}[keyof Messages & string]
