import type { Words } from '../../base/words.ts'
import type { CaseFileError } from './read-case-file.ts'
import { readErrorWords } from '../read-error.ts'

/** What is wrong with a case file as a whole; each single problem has its own words. */
export function caseErrorWords(error: CaseFileError): Words {
  switch (error.kind) {
    case 'ikke-json':
      return {
        da: 'Filen er ikke gyldig JSON. Ret det, der står her, og prøv igen.',
        en: 'The file is not valid JSON. Mend what is told here and try again.',
      }
    case 'ikke-en-sag':
      return {
        da: `Filen er ikke en sag, som skemaet beskriver. ${countWords(error.problems.length, error.more).da} “holdbar case schema” skriver skemaet, og “holdbar case example” en hel sag.`,
        en: `The file is no case as the schema describes it. ${countWords(error.problems.length, error.more).en} “holdbar case schema” writes the schema, and “holdbar case example” a whole case.`,
      }
    case 'for-stor':
      return {
        da: `Filen er for stor til at være én sag. Den må højst fylde ${megabytes(error.max)} MB. Læg hver sag i sin egen fil og filerne i en mappe.`,
        en: `The file is too large to be one case. It may take up at most ${megabytes(error.max)} MB. Put each case in a file of its own and the files in a folder.`,
      }
    case 'ikke-tekst':
      return {
        da: 'Filen indeholder ikke tekst, der kan læses. En sag er en JSON-fil i UTF-8.',
        en: 'The file does not hold readable text. A case is a JSON file in UTF-8.',
      }
    case 'ingen-filer':
      return {
        da: 'Der er ingen sager at læse her. holdbar case check læser filer, der ender på .json.',
        en: 'There are no cases to read here. holdbar case check reads files ending in .json.',
      }
    default:
      return readErrorWords(error)
  }
}

function countWords(told: number, more: number): Words {
  if (more > 0)
    return {
      da: `De første ${told} ting, der skal rettes, står her; der er mindst ${more} mere.`,
      en: `The first ${told} things to mend are told here; there are at least ${more} more.`,
    }
  return told === 1
    ? { da: 'Der er én ting at rette.', en: 'There is one thing to mend.' }
    : { da: `Der er ${told} ting at rette.`, en: `There are ${told} things to mend.` }
}

const megabytes = (bytes: number) => Math.floor(bytes / (1024 * 1024))
