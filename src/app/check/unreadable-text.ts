import { type Language, languageOf } from '../../text/language.ts'
import { looksBadlyScanned } from '../../text/scan-faults.ts'

export type Unreadable =
  | { readonly kind: 'daarligt-scannet' }
  | { readonly kind: 'fremmed-sprog'; readonly language: Exclude<Language, 'da' | 'ukendt'> }

/** Why the rules can't read a text that was got whole; null where they can. */
export function unreadableText(text: string): Unreadable | null {
  // First: the small words that tell a language are misread as well.
  if (looksBadlyScanned(text)) return { kind: 'daarligt-scannet' }
  const language = languageOf(text)
  return language === 'da' || language === 'ukendt' ? null : { kind: 'fremmed-sprog', language }
}
