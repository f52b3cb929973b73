import { never } from '../base/result.ts'
import type { Words } from '../base/words.ts'
import { unknownFormatWords } from './unknown-format.ts'
import type { UnknownFormat } from './unknown-format.ts'

/** Why a file gave no text. */
export type ReadError =
  | { readonly kind: 'tom' }
  | { readonly kind: 'for-stor'; readonly measure: 'bytes' | 'tegn'; readonly max: number }
  | { readonly kind: 'tog-for-lang'; readonly seconds: number }
  | { readonly kind: 'krypteret' }
  | { readonly kind: 'scannet-uden-tekst' }
  /** The text is there, but so misread by the scanner that the rules would find nothing and seem to say that it holds. */
  | { readonly kind: 'daarligt-scannet' }
  | { readonly kind: 'beskadiget' }
  | { readonly kind: 'zipbombe' }
  /** The file asks its reader to fetch or expand things; no letter needs that. */
  | { readonly kind: 'eksternt-indhold' }
  | { readonly kind: 'ukendt-format'; readonly what: UnknownFormat }
  | { readonly kind: 'ingen-adgang' }
  | { readonly kind: 'findes-ikke' }
  | { readonly kind: 'ikke-tekst' }
  | { readonly kind: 'ingen-filer' }
  /** Readable, but not in Danish: the rules would find nothing and seem to say that it holds. */
  | { readonly kind: 'fremmed-sprog'; readonly language: ForeignLanguage }

export type ForeignLanguage = 'no' | 'sv' | 'en' | 'de'

const LANGUAGE: Readonly<Record<ForeignLanguage, Words>> = {
  no: { da: 'norsk', en: 'Norwegian' },
  sv: { da: 'svensk', en: 'Swedish' },
  en: { da: 'engelsk', en: 'English' },
  de: { da: 'tysk', en: 'German' },
}

/** What is wrong and what the reader can do about it. */
export function readErrorWords(error: ReadError): Words {
  switch (error.kind) {
    case 'tom':
      return {
        da: 'Filen er tom. Kontrollér, at du har valgt den rigtige fil, og at den blev gemt helt.',
        en: 'The file is empty. Check that it is the right file and that it was saved completely.',
      }
    case 'for-stor':
      return tooLargeWords(error.measure, error.max)
    case 'tog-for-lang':
      return {
        da: `Filen kunne ikke læses på ${error.seconds} sekunder. Åbn den i det program, den er lavet i, og gem den igen, eller gem teksten som en tekstfil (.txt).`,
        en: `The file could not be read in ${error.seconds} seconds. Open it in the program it was made in and save it again, or save the text as a text file (.txt).`,
      }
    case 'krypteret':
      return {
        da: 'Filen er beskyttet med en adgangskode. Åbn den med adgangskoden, gem en kopi uden, og prøv igen.',
        en: 'The file is protected by a password. Open it with the password, save a copy without one and try again.',
      }
    case 'scannet-uden-tekst':
      return {
        da: 'PDF-filen har ingen tekst, der kan læses. Den er sandsynligvis scannet. Brug det oprindelige dokument, eller kør tekstgenkendelse (OCR) på filen først.',
        en: 'The PDF has no text that can be read. It is probably a scan. Use the original document, or run text recognition (OCR) on the file first.',
      }
    case 'daarligt-scannet':
      return {
        da: 'Teksten ser ud til at være dårligt scannet: for mange bogstaver er læst forkert. Brug det oprindelige dokument, scan brevet igen, eller skriv det af.',
        en: 'The text seems to be badly scanned: too many letters were misread. Use the original document, scan the letter again or type it out.',
      }
    case 'beskadiget':
      return {
        da: 'Filen er beskadiget eller ikke gemt helt, så teksten kan ikke læses. Hent den igen, eller åbn den, og gem den på ny.',
        en: 'The file is damaged or was not saved completely, so its text cannot be read. Fetch it again, or open it and save it anew.',
      }
    case 'zipbombe':
      return {
        da: 'Filen fylder alt for meget, når den pakkes ud, og er derfor afvist. Kommer den udefra, så spørg afsenderen. Ellers gem teksten som en ny fil.',
        en: 'The file grows far too large when unpacked and was refused. If it came from outside, ask the sender. Otherwise save the text as a new file.',
      }
    case 'eksternt-indhold':
      return {
        da: 'Filen er afvist, fordi den indeholder henvisninger (XML-entiteter), som kan hente fremmed indhold. Kommer den udefra, så spørg afsenderen. Ellers gem teksten som en ny fil.',
        en: 'The file was refused because it holds references (XML entities) that can fetch foreign content. If it came from outside, ask the sender. Otherwise save the text as a new file.',
      }
    case 'ukendt-format':
      return unknownFormatWords(error.what)
    case 'ingen-adgang':
      return {
        da: 'Der er ikke adgang til at læse filen eller mappen. Kontrollér rettighederne, og at filen ikke er åben i et andet program.',
        en: 'There is no access to read the file or folder. Check its permissions and that it is not open in another program.',
      }
    case 'findes-ikke':
      return {
        da: 'Filen eller mappen findes ikke. Kontrollér navnet og stien.',
        en: 'The file or folder does not exist. Check its name and path.',
      }
    case 'ikke-tekst':
      return {
        da: 'Filen indeholder ikke tekst, der kan læses. Brug en tekstfil (.txt), et Word-dokument (.docx) eller en PDF-fil.',
        en: 'The file does not hold readable text. Use a text file (.txt), a Word document (.docx) or a PDF.',
      }
    case 'fremmed-sprog':
      return {
        da: `Teksten er skrevet på ${LANGUAGE[error.language].da}. Holdbar læser kun dansk. Brug den danske udgave af brevet.`,
        en: `The text is written in ${LANGUAGE[error.language].en}. Holdbar reads Danish only. Use the Danish version of the letter.`,
      }
    case 'ingen-filer':
      return {
        da: 'Der er ingen filer at læse her. Holdbar læser filer, der ender på .txt, .md, .docx og .pdf.',
        en: 'There are no files to read here. Holdbar reads files ending in .txt, .md, .docx and .pdf.',
      }
    default:
      return never(error)
  }
}

function tooLargeWords(measure: 'bytes' | 'tegn', max: number): Words {
  if (measure === 'bytes') {
    const size = sizeWords(max)
    return {
      da: `Filen er for stor. Den må højst fylde ${size.da}. Del den op, eller gem den uden billeder.`,
      en: `The file is too large. It may take up at most ${size.en}. Split it, or save it without images.`,
    }
  }
  return {
    da: `Teksten er for lang. Den må højst være på ${max.toLocaleString('da-DK')} tegn. Del filen op, så der er ét brev i hver.`,
    en: `The text is too long. It may be at most ${max.toLocaleString('en-GB')} characters. Split the file so that each holds one letter.`,
  }
}

function sizeWords(bytes: number): Words {
  const megabytes = bytes / (1024 * 1024)
  if (megabytes < 1)
    return { da: `${bytes.toLocaleString('da-DK')} byte`, en: `${bytes.toLocaleString('en-GB')} bytes` }
  const one = { maximumFractionDigits: 1 }
  return { da: `${megabytes.toLocaleString('da-DK', one)} MB`, en: `${megabytes.toLocaleString('en-GB', one)} MB` }
}
