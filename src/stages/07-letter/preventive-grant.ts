import { ACTS } from '../../law/act.ts'
import { phrase } from '../../text/pattern.ts'
import { isGiven } from './clause-result.ts'
import type { CitedProvision } from './letter.ts'
import type { Passage } from './passage.ts'
import type { LetterResult } from './result.ts'

const PREVENTIVE = /^82 [abd]$/
/** A place in a group or on a course, or the provision itself: what was asked for is what such help is. */
const ASKED_FOR_IT = phrase(
  '§+ ?82 ?[abd]>',
  'om (?:at (?:komme|være|deltage|gå|starte)(?: med)? (?:i|på) )?(?:en plads (?:i|på) )?(?:[^ ,.]+ ){0,2}?\\p{L}*(?:gruppe|gruppen|hold|holdet|forløb|forløbet|kursus|kurset|gruppeforløb)>',
)
const SUPPORT = phrase(
  '§+ ?85>',
  'paragraf 85',
  'bostøtte\\p{L}*',
  'hjemmevejled\\p{L}*',
  'socialpædagogisk\\p{L}*',
  'støtteperson\\p{L}*',
  'støttekontaktperson\\p{L}*',
  'kontaktperson\\p{L}*',
  'mentor\\p{L}*',
  'hjemme hos',
  'hjemmebesøg\\p{L}*',
  'kom(?:mer|me)? hjem',
  'botilbud\\p{L}*',
  '(?:hjælp|støtte) (?:til|med|i)>',
)
/** What one may ask for another time. */
const ANOTHER_TIME = phrase('kan (?:du |i |også |altid |senere |stadig )*søge', 'hvis du', 'søge (?:igen|på ny|om den)')

/** The application was answered under § 85 by a decision of its own. */
const ANSWERED_BEFORE = phrase(
  '(?:du|i|de) (?:fik|har fået|modtog) (?:[^ ,]+ ){0,3}?(?:en |vores )?(?:afgørelse|bevilling) (?:[^ ,]+ ){0,4}?§ ?85>',
  '(?:traf|har) (?:vi|kommunen) (?:[^ ,]+ ){0,3}?(?:truffet |bevilget )?(?:dig )?(?:en )?(?:afgørelse om )?støtte (?:[^ ,]+ ){0,2}?§ ?85>',
)
const BESIDE_IT = phrase(
  'ved siden af',
  'sideløbende',
  'oven i',
  'erstatter ikke',
  'som (?:et )?supplement',
  'i tillæg til',
)

/** What `isPreventiveGrant` looks at. */
interface Read {
  readonly results: readonly LetterResult[]
  readonly citations: readonly CitedProvision[]
  readonly applications: readonly Passage[]
  readonly passages: readonly Passage[]
}

/**
 * Help under §§ 82 a, b or d to someone who asked for just that, or who has been answered under § 85 already: all that was
 * asked for is given, and nothing is refused that could be appealed.
 */
export function isPreventiveGrant({ results, citations, applications, passages }: Read): boolean {
  if (!results.some(({ kind }) => isGiven(kind)) || !results.every(({ kind }) => kind === 'bevilling')) return false
  const material = citations.filter(
    ({ act, passage }) =>
      passage.section !== 'klage' && !ANOTHER_TIME.test(passage.lower) && (act === null || !ACTS[act].procedural),
  )
  const others = material.filter(({ paragraph }) => !PREVENTIVE.test(paragraph))
  if (others.length === material.length) return false
  const told = passages.filter(({ section }) => section !== 'klage' && section !== 'bilag')
  if (others.length === 0)
    return (
      applications.some(({ lower }) => ASKED_FOR_IT.test(lower)) &&
      told.every(({ lower }) => !SUPPORT.test(lower) || ANOTHER_TIME.test(lower) || namesItsOwn(lower))
    )
  return (
    others.every(({ paragraph }) => paragraph === '85') &&
    told.some(({ lower }) => ANSWERED_BEFORE.test(lower) && !/ikke|afslag/.test(lower)) &&
    told.some(({ lower }) => BESIDE_IT.test(lower))
  )
}

/** "Hjælp til struktur efter § 82 b": help as that provision means it. */
function namesItsOwn(lower: string): boolean {
  return /82 ?[abd](?![a-zæøå])/.test(lower) && !/85|bostøtte|støtteperson|kontaktperson|hjem/.test(lower)
}
