import { phrase } from '../../text/pattern.ts'

/** A refusal says that an expense is one that others have too, or that it is met already: it does not dispute what the impairment does. */
export function saysNotExtra(text: string): boolean {
  return NOT_EXTRA.test(text.toLowerCase())
}

const NOT_EXTRA = phrase(
  '(?:almindelig|sædvanlig|normal|gængs)\\p{L}* (?:[^ ,.]+ ){0,1}?(?:udgift|forbrug|leveomkostning|indbo|husholdning|forsørgelse)\\p{L}*',
  '(?:alle|andre) (?:børn|unge|familier|forældre|mennesker|voksne)(?: (?:på samme alder|i samme alder))? (?:[^ ,.]+ ){0,2}?(?:har|får|bruger|betaler)>',
  '(?:som|ligesom) alle andre',
  '(?:alle|andre) (?:[^ ,.]+ ){0,2}?også (?:har|betaler|bruger)',
  '(?:fået|får|har) (?:allerede )?(?:den|det|de) samme',
)
