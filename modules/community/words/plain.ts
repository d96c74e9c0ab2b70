const joined: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd' }

/** The same for whoever writes with accents and whoever writes without: small letters, one space, signs as they are. */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[œæßøłđ]/gu, (letter) => joined[letter]!)
    .replaceAll(/[’‘ʼ`]/gu, "'")
    .replaceAll(/\s+/gu, ' ')
    .trim()
