import { phrase } from '../../text/pattern.ts'
import type { Passage } from './passage.ts'

const COUNT =
  '(?:\\d+(?:[,.]\\d+)?|en|et|én|ét|to|tre|fire|fem|seks|syv|otte|ni|ti|tolv|femten|halvanden|en halv|halv|par|et par)'
/** Amounts that tell how much: hours, times, minutes, kroner, or a stay of a kind. */
const AMOUNT = phrase(
  `${COUNT}(?: ?(?:-|til|og|eller) ?${COUNT})? ?(?:klokke)?(?:time[rs]?|timers|minutter|min\\.|gange?|besøg|samtaler?|dage|dag|nætter|døgn|møder|kørsler|mødegange|sessioner|ture?>)`,
  '(?:\\d{1,3}(?:[.]\\d{3})*(?:,\\d{2})?|\\d+) ?(?:kr|kroner)',
  'kr\\. ?\\d',
  '\\d+(?:,\\d+)? ?(?:t|tim)\\.? ?(?:/|pr\\.?) ?(?:uge|måned|md)',
  'hver (?:dag|anden dag|uge|anden uge|måned|tredje uge|fjerde uge|14\\. dag|morgen|aften|mandag|tirsdag|onsdag|torsdag|fredag)',
  '(?:dag|uge|måned)lig(?:t|e)?>',
  '(?:én|en|to|tre|\\d) gang(?:e)? (?:om|i|pr|hver)',
  'hele døgnet',
  'døgnet rundt',
  'døgndækning',
  'fuld tid',
  'timer>',
  '\\d+ ?%',
  'halvdelen',
)
const VAGUE = phrase(
  'efter (?:aktuelt |dit |konkret )?behov',
  'aftale[rs]? (?:nærmere |direkte |du |løbende )*(?:med|mellem|sammen med) (?:[^ ]+ ){0,3}?(?:udfører|leverandør|bostøtte|medarbejder|støtteperson|kontaktperson|team|vejleder)',
  'i (?:det|nødvendigt|fornødent|et vist|et passende|passende) omfang',
  'fleksib\\p{L}+',
  'efter nærmere aftale',
  'når der er behov',
  'den nødvendige støtte',
  'løbende',
  'udfører (?:vurderer|fastlægger|tilrettelægger|aftaler|bestemmer|planlægger)',
  'planlægges? (?:sammen )?med',
  'tilrettelægges? (?:sammen |i samarbejde )?(?:med|af|individuelt)',
  'i samråd med',
)

export interface Extent {
  readonly told: readonly Passage[]
  readonly vague: readonly Passage[]
}

const ABOUT_HELP =
  /støtte|hjælp|bostøtte|ledsag|bevil|timer|time |får|tilbud|indsats|besøg|samtale|omfang|kommer|mødes|plads|ordning|beløb|ydelse|tilskud|kompensation|kr\.|kroner|kontaktperson|vejled|rengør|træn/

/** Amounts of the help the letter speaks of; the complaint's time limit and the law's own hours are none. */
export function readExtent(passages: readonly Passage[]): Extent {
  const open = passages.filter(
    ({ section, voice }) =>
      !['klage', 'bilag', 'kontakt', 'regler', 'hoved'].includes(section) && voice !== 'lov' && voice !== 'borger',
  )
  return {
    told: open.filter(
      ({ lower, lead }) =>
        AMOUNT.test(lower) && (ABOUT_HELP.test(lower) || (lead !== null && ABOUT_HELP.test(lead.lower))),
    ),
    vague: open.filter(({ lower }) => VAGUE.test(lower) && ABOUT_HELP.test(lower)),
  }
}
