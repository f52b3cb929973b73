import { never } from '../base/result.ts'
import type { Words } from '../base/words.ts'

/** What a file that Holdbar doesn't read seems to be, so that the way out can be named. */
export type UnknownFormat =
  | 'gammelt-word'
  | 'mail'
  | 'rtf'
  | 'opendocument'
  | 'regneark'
  | 'praesentation'
  | 'webside'
  | 'billede'
  | 'arkiv'
  | 'program'
  | 'mappe'
  | 'saerlig-fil'

export function unknownFormatWords(what: UnknownFormat): Words {
  switch (what) {
    case 'gammelt-word':
      return saveAs('et dokument i et ældre Office-format (.doc)', 'a document in an older Office format (.doc)')
    case 'rtf':
      return saveAs('et RTF-dokument', 'an RTF document')
    case 'opendocument':
      return saveAs('et OpenDocument-dokument (.odt)', 'an OpenDocument text (.odt)')
    case 'webside':
      return saveAs('en webside eller en XML-fil', 'a web page or an XML file')
    case 'regneark':
      return saveAs('et regneark', 'a spreadsheet')
    case 'praesentation':
      return saveAs('en præsentation', 'a presentation')
    case 'mail':
      return {
        da: 'Filen er en mail. Gem brevet, der er vedhæftet, eller kopiér mailens tekst over i en tekstfil (.txt).',
        en: 'The file is an e-mail. Save the letter attached to it, or copy its text into a text file (.txt).',
      }
    case 'billede':
      return {
        da: 'Filen er et billede, og billeder kan ikke læses. Brug det oprindelige dokument, eller kør tekstgenkendelse (OCR) på billedet, og gem resultatet som .docx eller .pdf.',
        en: 'The file is an image, and images cannot be read. Use the original document, or run text recognition (OCR) on the image and save the result as .docx or .pdf.',
      }
    case 'arkiv':
      return {
        da: 'Filen er et pakket arkiv (fx .zip). Pak den ud, og vælg de filer, der ligger i den.',
        en: 'The file is a packed archive (e.g. .zip). Unpack it and choose the files inside.',
      }
    case 'program':
      return {
        da: 'Filen er et program, ikke et brev. Vælg en tekstfil (.txt), et Word-dokument (.docx) eller en PDF-fil.',
        en: 'The file is a program, not a letter. Choose a text file (.txt), a Word document (.docx) or a PDF.',
      }
    case 'mappe':
      return {
        da: 'Det er en mappe, ikke en fil. Vælg en fil i mappen.',
        en: 'This is a folder, not a file. Choose a file inside it.',
      }
    case 'saerlig-fil':
      return {
        da: 'Det er ikke en almindelig fil. Vælg en fil på disken, eller send teksten ind på standard input med "-".',
        en: 'This is not an ordinary file. Choose a file on disk, or send the text on standard input with "-".',
      }
    default:
      return never(what)
  }
}

function saveAs(da: string, en: string): Words {
  return {
    da: `Filen er ${da}, som ikke kan læses. Åbn den, gem den som Word-dokument (.docx) eller PDF, og prøv igen.`,
    en: `The file is ${en}, which cannot be read. Open it, save it as a Word document (.docx) or PDF and try again.`,
  }
}
