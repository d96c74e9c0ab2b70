import type { SheetProblemCode } from '../sheet.ts'
import { looksUtf16 } from './text/looks-utf-16.ts'

/** What the first bytes say a file is: a zip archive, a text, or the reason why it is no sheet. */
export function nameFormat(bytes: Uint8Array): 'zip' | 'text' | SheetProblemCode {
  if (bytes.length === 0) return 'empty'
  if (startsWith(bytes, [0x50, 0x4b])) return 'zip'
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    return hasEncryptedPackage(bytes) ? 'protected-workbook' : 'old-excel'
  if (startsWith(bytes, ascii('%PDF'))) return 'pdf'
  if (isImage(bytes)) return 'image'
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return 'text'
  if (looksUtf16(bytes) !== null) return 'text'
  return looksBinary(bytes) || looksLikeMarkup(bytes) ? 'unknown-format' : 'text'
}

function startsWith(bytes: Uint8Array, start: number[], from = 0): boolean {
  return start.every((byte, index) => bytes[from + index] === byte)
}

function ascii(text: string): number[] {
  return [...text].map((character) => character.charCodeAt(0))
}

// A workbook with a password is an old-style container around the encrypted one: the way out differs, so we tell them apart.
function hasEncryptedPackage(bytes: Uint8Array): boolean {
  const name = [...'EncryptedPackage'].flatMap((character) => [character.charCodeAt(0), 0])
  for (let at = 0; at + name.length <= bytes.length; at += 2) {
    if (bytes[at] === 0x45 && startsWith(bytes, name, at)) return true
  }
  return false
}

function isImage(bytes: Uint8Array): boolean {
  return (
    startsWith(bytes, [0x89, ...ascii('PNG')]) ||
    startsWith(bytes, [0xff, 0xd8, 0xff]) ||
    startsWith(bytes, ascii('GIF8')) ||
    startsWith(bytes, ascii('WEBP'), 8) ||
    startsWith(bytes, ascii('ftyp'), 4)
  )
}

// A text that something padded with NUL bytes is a text all the same.
function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 4096).filter((byte) => byte !== 0)
  if (sample.length === 0) return true
  const controls = sample.filter((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13).length
  return controls > 8 && controls > sample.length / 50
}

function looksLikeMarkup(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 200)).trimStart().toLowerCase()
  return /^(<!doctype|<html|<\?xml|<table|\{\s*"|\[\s*\{|\{\\rtf)/.test(start)
}
