import type { Words } from '../../base/words.ts'

/** What is wrong with a text that should be JSON, and where: offset in UTF-16 units. */
export type JsonFault =
  | { readonly kind: JsonFaultKind; readonly at: number; readonly found: string }
  | { readonly kind: 'to-gange'; readonly at: number; readonly name: string; readonly earlier: number }

type JsonFaultKind = keyof typeof WORDS

/** The words of the text that the fault is about are kept short: they are for showing. */
export function faultOf(kind: JsonFaultKind, at: number, text: string): JsonFault {
  const rest = text.slice(at, at + 40)
  const found =
    /^[\wÀ-ÿ$.+-]+/.exec(rest)?.[0] ?? String.fromCodePoint(...(rest === '' ? [] : [rest.codePointAt(0) ?? 0]))
  return { kind, at, found }
}

/** `placeOf` gives the line of an earlier place. */
export function jsonFaultWords(fault: JsonFault, lineOf: (at: number) => number): Words {
  if (fault.kind === 'to-gange')
    return {
      da: `Feltet “${fault.name}” står to gange i samme objekt, første gang i linje ${lineOf(fault.earlier)}. Slet den ene.`,
      en: `The field “${fault.name}” stands twice in the same object, the first time in line ${lineOf(fault.earlier)}. Delete one.`,
    }
  const words: Words | ((found: string) => Words) = WORDS[fault.kind]
  return typeof words === 'function' ? words(fault.found) : words
}

const WORDS = {
  'slutter-for-tidligt': {
    da: 'Filen slutter midt i en værdi. Er den gemt helt? Der mangler mindst én afsluttende } eller ].',
    en: 'The file ends in the middle of a value. Was it saved completely? At least one closing } or ] is missing.',
  },
  'mere-efter': {
    da: 'Efter sagen står der mere. Der skal være én sag i hver fil: ét objekt fra { til }. Læg filerne i en mappe; den læses hel.',
    en: 'Something more follows the case. There must be one case in each file: one object from { to }. Put the files in a folder; it is read whole.',
  },
  'navn-uden-anfoerselstegn': (found) => ({
    da: `Her skulle der stå et feltnavn i dobbelte anførselstegn, men der står ${shown(found).da}. Skriv for eksempel "needs".`,
    en: `A field name in double quotation marks should stand here, but here stands ${shown(found).en}. Write for example "needs".`,
  }),
  decimalkomma: (found) => ({
    da: `Her står ${shown(found).da}, hvor der skulle stå et feltnavn. Skriv decimaltal med punktum: 1.5, ikke 1,5.`,
    en: `Here stands ${shown(found).en} where a field name should. Write decimals with a point: 1.5, not 1,5.`,
  }),
  'kolon-mangler': {
    da: 'Der mangler et kolon efter feltnavnet.',
    en: 'A colon is missing after the field name.',
  },
  'komma-mangler': (found) => ({
    da: `Her står ${shown(found).da}, hvor der skulle stå et komma eller en afslutning, } eller ]. Mangler der et komma i slutningen af linjen før, eller et anførselstegn?`,
    en: `Here stands ${shown(found).en} where a comma or an end, } or ], should. Is a comma missing at the end of the line before, or a quotation mark?`,
  }),
  'komma-for-meget': {
    da: 'Der er et komma for meget før afslutningen. Slet kommaet.',
    en: 'There is one comma too many before the end. Delete the comma.',
  },
  'tekst-uden-slut': {
    da: 'Teksten, der begynder her, har intet afsluttende anførselstegn på linjen. Et linjeskift i en tekst skrives \\n, og et anførselstegn i den skrives \\".',
    en: 'The text that begins here has no closing quotation mark on the line. A line break in a text is written \\n, and a quotation mark in it \\".',
  },
  styretegn: {
    da: 'Her står et usynligt styretegn (måske en tabulator) midt i en tekst. Slet det, eller skriv det som \\t eller \\u0009.',
    en: 'An invisible control character (perhaps a tab) stands inside a text. Delete it, or write it as \\t or \\u0009.',
  },
  'omvendt-skraastreg': {
    da: 'Efter en omvendt skråstreg kan der kun stå " \\ / b f n r t eller u og fire cifre. Skal der stå en omvendt skråstreg, så skriv to.',
    en: 'After a backslash only " \\ / b f n r t may stand, or u and four digits. Where a backslash is meant, write two.',
  },
  'ukendt-ord': (found) => ({
    da: `“${found}” er ikke en værdi. Tekst står i dobbelte anførselstegn; uden anførselstegn kan der kun stå tal, true, false og null. Er noget ikke kendt, så udelad feltet.`,
    en: `“${found}” is no value. Text stands in double quotation marks; without them only numbers, true, false and null may stand. Where something is not known, leave the field out.`,
  }),
  'ikke-et-tal': (found) => ({
    da: `“${found}” er ikke et tal. Skriv det uden foranstillede nuller, med punktum før decimalerne: 0.5. Er det en dato eller et nummer, så sæt det i anførselstegn.`,
    en: `“${found}” is not a number. Write it without leading zeros, with a point before the decimals: 0.5. Where it is a date or an id, put it in quotation marks.`,
  }),
  'for-stort-tal': (found) => ({
    da: `Tallet ${found} er for stort.`,
    en: `The number ${found} is too large.`,
  }),
  'ingen-vaerdi': (found) => ({
    da: `Her står ${shown(found).da}, hvor der skulle stå en værdi: { for et objekt, [ for en liste, " for en tekst, et tal, true, false eller null. Kommentarer og enkelte anførselstegn kan ikke bruges.`,
    en: `Here stands ${shown(found).en} where a value should: { for an object, [ for a list, " for a text, a number, true, false or null. Comments and single quotation marks can’t be used.`,
  }),
  'for-dybt': {
    da: 'Objekter og lister ligger alt for mange lag inde i hinanden. En sag har højst en halv snes lag.',
    en: 'Objects and lists lie far too many layers inside each other. A case has ten layers at most.',
  },
  'for-mange': {
    da: 'Der er alt for mange værdier til, at det kan være én sag. Læg hver sag i sin egen fil.',
    en: 'There are far too many values for this to be one case. Put each case in a file of its own.',
  },
} as const satisfies Readonly<Record<string, Words | ((found: string) => Words)>>

function shown(found: string): Words {
  return found === '' ? { da: 'ikke mere', en: 'no more' } : { da: `“${found}”`, en: `“${found}”` }
}
