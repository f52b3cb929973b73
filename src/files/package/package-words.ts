import type { Words } from '../../base/words.ts'
import type { PackageError } from './package-error.ts'
import { readErrorWords } from '../read-error.ts'

/** What is wrong with a package, and what to do about it. Nothing of the case is told. */
export function packageErrorWords(error: PackageError): Words {
  switch (error.kind) {
    case 'ikke-en-pakke':
      return {
        da: 'Filen er ikke en sagspakke. Vælg den zip-fil, som afsenderen har hentet i Holdbar, og pak den ikke ud først.',
        en: 'The file is no case package. Choose the zip file that the sender got from Holdbar, and don’t unpack it first.',
      }
    case 'anden-version':
      return {
        da: `Pakken er af version ${error.version}, og denne udgave af Holdbar læser version 1. Bed om en pakke fra samme version, eller opdater Holdbar.`,
        en: `The package is of version ${error.version}, and this Holdbar reads version 1. Ask for a package of the same version, or update Holdbar.`,
      }
    case 'sag-kan-ikke-laeses': {
      // The whole of it is named by `/`, which tells nobody anything.
      const places = error.at.filter((one) => one !== '/' && one !== '')
      const at = places.length === 0 ? '' : ` (${places.slice(0, 5).join(', ')})`
      return {
        da: `Filen sag.json i pakken er ødelagt eller ufuldstændig${at}. Bed afsenderen om at hente pakken igen.`,
        en: `The file sag.json in the package is broken or incomplete${at}. Ask the sender to get the package again.`,
      }
    }
    case 'dokument-mangler':
      return {
        da: `Dokumentet “${error.name}” er nævnt i pakken, men ligger der ikke. Bed afsenderen om at hente pakken igen.`,
        en: `The document “${error.name}” is named in the package but not there. Ask the sender to get the package again.`,
      }
    case 'dokument-aendret':
      return {
        da: `Dokumentet “${error.name}” er ikke det, afsenderen lagde i pakken: det er ændret undervejs. Bed om pakken igen ad en sikker vej.`,
        en: `The document “${error.name}” is not what the sender put in: it was changed on the way. Ask for the package again by a safe way.`,
      }
    case 'fil-ikke-naevnt':
      return {
        da: `Pakken indeholder filen “${error.name}”, som ikke er en del af sagen. Brug pakken, som den blev hentet, uden at pakke den igen.`,
        en: `The package holds the file “${error.name}”, which is no part of the case. Use the package as it was downloaded, without packing it again.`,
      }
    // What is advised of a letter would break a package: it is never opened and saved anew.
    case 'beskadiget':
    case 'tom':
      return {
        da: 'Pakken er beskadiget eller ikke hentet helt. Hent den igen dér, hvor du fik den, eller bed afsenderen om at hente den igen i Holdbar.',
        en: 'The package is damaged or was not fetched completely. Fetch it again where you got it, or ask the sender to get it from Holdbar again.',
      }
    case 'zipbombe':
      return {
        da: 'Pakken fylder alt for meget, når den pakkes ud, og er derfor afvist. Spørg afsenderen, om den er hentet i Holdbar.',
        en: 'The package grows far too large when unpacked and was refused. Ask the sender whether it was got from Holdbar.',
      }
    default:
      return readErrorWords(error)
  }
}
