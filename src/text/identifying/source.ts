/** Kinds of what may identify. Also told to the person who approves. */
export type IdentifierKind =
  | 'navn'
  | 'kommune'
  | 'sted'
  | 'adresse'
  | 'institution'
  | 'dato'
  | 'tid'
  | 'alder'
  | 'telefon'
  | 'nummer'
  | 'net'
  | 'sygdom'
  | 'ukendt-ord'

export interface IdentifierPattern {
  readonly kind: IdentifierKind
  readonly find: RegExp
}

export function pattern(kind: IdentifierKind, source: string, flags = 'giu'): IdentifierPattern {
  return { kind, find: new RegExp(source, flags) }
}

export const NOT_IN_WORD = '(?<![\\p{L}\\p{N}])'
export const NUMBER_WORD =
  '(?:en|et|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten|tyve|(?:\\p{L}+og)?(?:tyve|tredive|fyrre|halvtreds|tres|halvfjerds|firs|halvfems)|hundrede)'
