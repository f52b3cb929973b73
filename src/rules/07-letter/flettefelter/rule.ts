import { isNonEmpty, uniqueBy } from '../../../base/list.ts'
import type { Letter } from '../../../stages/07-letter/letter.ts'
import type { Quote } from '../../../text/quote.ts'
import type { Rule } from '../../rule.ts'
import { fails, holds, notApplicable, type Finding } from '../../verdict.ts'
import { godSkik } from './source.ts'

/** What merge systems and Word templates call their fields. */
const FIELD_WORD =
  '(?:[\\p{L}_. -]{0,25}?(?:navn|adresse|dato|cpr|sagsnr|sagsnummer|sagsbehandler|borger|ansøger|timer|timetal|beløb|udfører|leverandør|begrundelse|tekst|paragraf|indsæt|udfyld|vælg|skriv|slet|kommune|telefon|tlf|periode|omfang|ydelse|fritekst|felt|by|klokkeslæt|titel|underskrift|lovtekst|konkret)[\\p{L}_. -]{0,40})'

/** Each with a sign that has to be in the text: a letter without brackets needs no pattern of brackets. */
const FIELDS: readonly (readonly [sign: string, field: RegExp])[] = [
  ['<<', /<<[^<>\n]{1,80}>>/g],
  // »ord« is how Danish quotes; «ord» the other way round is how Word shows a field.
  ['«', /«[A-Za-zÀ-ÖØ-öø-ÿ_][A-Za-zÀ-ÖØ-öø-ÿ\d_. -]{0,40}»/g],
  ['{', /\{\{?[A-Za-zÀ-ÖØ-öø-ÿ_$#][^{}\n]{0,60}\}\}?/g],
  ['[', new RegExp(`\\[${FIELD_WORD}\\]`, 'giu')],
  ['<', new RegExp(`<${FIELD_WORD}>`, 'giu')],
  [
    '(',
    new RegExp(
      `\\((?:indsæt(?:tes)?|udfyld(?:es)?|slet(?:tes)?|vælg(?:es)?|skriv(?:es)?|angiv(?:es)?)(?![a-zæøå])(?! ?,)[^()\\n]{1,60}\\)`,
      'giu',
    ),
  ],
  ['[', /\[[A-ZÆØÅ_ ]{3,40}\]/g],
  ['[', /\[(?:x{2,}|_+|dd[-.]mm[-.]åååå)\]/gi],
  ['', /(?<![A-Za-zÀ-ÖØ-öø-ÿ\d#%-])[#%$][A-ZÆØÅ][A-Za-zÀ-ÖØ-öø-ÿ_]{2,30}[#%$](?![A-Za-zÀ-ÖØ-öø-ÿ\d])/g],
  ['XX', /(?<![A-Za-zÀ-ÖØ-öø-ÿ\d-])X{2,8}(?![A-Za-zÀ-ÖØ-öø-ÿ\d-])/g],
  ['xxx', /(?<![A-Za-zÀ-ÖØ-öø-ÿ\d.-])x{3,8}(?![A-Za-zÀ-ÖØ-öø-ÿ\d-])/g],
  [
    '',
    /(?<![A-Za-zÀ-ÖØ-öø-ÿ\d])(?:indsæt|udfyld) (?:her|tekst|navn|dato|begrundelse|timetal|beløb|udfører|leverandør|adresse|lovtekst|konkret|evt|relevant)[A-Za-zÀ-ÖØ-öø-ÿ ]{0,30}/gi,
  ],
  [
    '',
    /(?<![A-Za-zÀ-ÖØ-öø-ÿ\d])(?:slet|overstreg|fjern)(?:tes|tes det)? (?:det,? (?:der )?(?:ikke (?:passer|er relevant|gælder|ønskes|bruges))|det ikke relevante|det overflødige|hvis ikke relevant)/gi,
  ],
  [
    '',
    /(?<![A-Za-zÀ-ÖØ-öø-ÿ\d])(?:vælg et element|klik (?:eller tryk )?her for at (?:angive|skrive|indtaste|vælge)[A-Za-zÀ-ÖØ-öø-ÿ ]{0,15}|fejl! (?:henvisningskilde|bogmærke)[A-Za-zÀ-ÖØ-öø-ÿ ]{0,25}|mergefield[A-Za-zÀ-ÖØ-öø-ÿ\d_ ]{0,20}|lorem ipsum)/gi,
  ],
  [
    '',
    /(?<![A-Za-zÀ-ÖØ-öø-ÿ\d])kr\.? ?(?:_{2,}|\.{4,}(?![ .]*\d)|…{2,}(?![ …]*\d))|(?<![A-Za-zÀ-ÖØ-öø-ÿ\d_.…])(?:_{3,}|\.{5,}|…{2,}) ?(?:kr|timer|time|minutter|gange|pr)(?![A-Za-zÀ-ÖØ-öø-ÿ])/gi,
  ],
  // Dots that lead to a number are how a list of sums is set.
  ['', /(?<![A-Za-zÀ-ÖØ-öø-ÿ\d])(?:den|dato:?|på|med|fra|til|timer:?|i alt|omfang:?) (?:_{3,}|\.{6,}(?![ .]*\d))/gi],
  ['', /(?<![\d.])(?:dd[-./]mm[-./](?:åååå|yyyy|åå)|xx[-./]xx[-./](?:20)?(?:xx|\d\d))(?![\d])/gi],
]
const NOT_A_FIELD = /anonym|udelad|udeladt|fjernet|sic\]|sløret|maskeret|slettet af hensyn/i
const MOST = 5

/** Leftovers of the template that a reader meets as holes. Looked for in the text as it stands. */
export const flettefelter: Rule<Letter> = {
  id: 'flettefelter',
  title: { da: 'Ingen felter fra skabelonen står tilbage', en: 'No fields of the template are left' },
  checklist: ['D32'],
  sources: [godSkik],

  check(letter) {
    if (letter.kind === 'kvalitetsstandard' || letter.kind === 'andet')
      return notApplicable('Teksten er ikke et brev til en borger.')
    const { original } = letter.prose.clean
    const quotes = FIELDS.filter(([sign]) => original.includes(sign)).flatMap(([, field]) =>
      [...original.matchAll(field)]
        .filter((match) => !NOT_A_FIELD.test(match[0]) && !isMasked(original, match.index, match[0]))
        .map((match): Quote => ({ words: match[0], from: match.index, to: match.index + match[0].length })),
    )
    const apart = uniqueBy(
      quotes.toSorted((a, b) => a.from - b.from || b.to - a.to),
      ({ from }) => from,
    ).filter((quote, i, all) => i === 0 || quote.from >= (all[i - 1]?.to ?? 0))
    const findings: readonly Finding[] = apart.slice(0, MOST).map((quote): Finding => ({ ...LEFT_OVER, quote }))
    return isNonEmpty(findings) ? fails(...findings) : holds
  },
}

/** "010190-xxxx" hides a number on purpose; so does "tlf. xx xx". */
function isMasked(text: string, at: number, words: string): boolean {
  if (!/^x+$/i.test(words)) return false
  const around = text.slice(Math.max(0, at - 14), at)
  return /[\d-]\s?(?:xx\s)*$/i.test(around) || /cpr|født|fødsels/i.test(around)
}

const LEFT_OVER: Omit<Finding, 'quote'> = {
  mangel: 'forstaaelighed',
  level: 'advarsel',
  isFact: true,
  what: {
    da: 'Der står et felt fra skabelonen, som ikke er udfyldt eller slettet.',
    en: 'A field of the template was neither filled in nor deleted.',
  },
  why: {
    da: 'Borgeren kan ikke vide, hvad der skulle have stået, og brevet virker ikke skrevet til netop denne borger.',
    en: 'The citizen can’t know what was meant, and the letter seems not written for them.',
  },
  remedy: {
    da: 'Udfyld feltet, eller slet det, før brevet sendes.',
    en: 'Fill the field in, or delete it, before the letter is sent.',
  },
}
