import { COMPLAINT_BODY, WRONG_BODIES } from '../../../law/complaint-body.ts'
import { isOthersWords } from '../../../stages/14-supervision/others-words.ts'
import { isOnlyAbout, type Clause, type Standard } from '../../../stages/14-supervision/standard.ts'
import { phrase } from '../../../text/pattern.ts'
import type { WrongGuidance } from './tells.ts'

/** Words of complaining; a clause with one is read as being on it. */
export const ON_COMPLAINT = phrase('klag\\p{L}*', 'påklag\\p{L}*', 'anke\\p{L}*', 'indbring\\p{L}*', 'genvurder\\p{L}*')
const TIME =
  /(?<![a-zæøå\d])(\d{1,3}|en|to|tre|fire|fem|seks|otte|ti|tolv|fjorten) ?(uger?s?|måned(?:er|ers)?|dages?|hverdages?)(?![A-Za-zÀ-ÖØ-öø-ÿ])/g
const DAYS: Readonly<Record<string, number>> = {
  en: 1,
  to: 2,
  tre: 3,
  fire: 4,
  fem: 5,
  seks: 6,
  otte: 8,
  ti: 10,
  tolv: 12,
  fjorten: 14,
}
/** Time for the municipality to answer, not for the citizen to complain. */
const OF_MUNICIPALITY =
  /genvurder|revurder|ansøgning|offentliggjort|kommunens frist|frist(?:en)? for (?:afgørelse|svar)|svar|besked|videresend|sende[rs]? (?:den|sagen|klagen)|behandle|sagsbehandl|vi (?:ser|vurderer|kigger|afgør)|kommunen (?:har|skal|ser|vurderer|behandler|afgør)|kvitter|bekræft|hvis (?:klagen|du) (?:er )?(?:kommer )?for sen/
/** The time before help is cut or stops. */
const NOTICE = /varsel|stopper|ophører|nedsættes|træder i kraft|virkning/
const OLD_BODIES: ReadonlySet<string> = new Set([
  'det-sociale-naevn',
  'beskaeftigelsesankenaevnet',
  'amtsankenaevnet',
  'revaliderings-og-pensionsnaevnet',
  'amtet',
  'statsamtet',
  'statsforvaltningen',
  'klagenaevnet',
])
const NO_RIGHT = phrase(
  '(?:kan|må) (?:[^ ]+ ){0,6}?ikke (?:[^ ]+ ){0,2}?(?:påklages|påklage|ankes|indbringes|klages|klage)>',
  '(?:ikke|ingen) (?:mulighed for (?:at )?|adgang til (?:at )?|ret til (?:at )?)?(?:påklag|klag|anke)\\p{L}*',
  '(?:kommunens|visitationens|udvalgets) afgørelse er endelig',
  'afgørelse\\p{L}* er endelig\\p{L}*',
)
/** What can't be appealed: the service level itself, §§ 82 a-d, prices, the choice of provider, the way one was treated. */
const LAWFULLY_NONE =
  /serviceniveau|standarden|kvalitetsstandard|82 ?[a-d]|§ ?79|åbne tilbud|støtteperson|kontaktperson|takst|pris|leverandør|udfører|sagsbehandlingen|praktisk|(?:faktisk )?forvaltning|råd og vejledning|ophør(?:et)? af (?:den )?(?:gamle|tidligere)|30, stk|forebyggende|111|handleplan|(?:byrådets|kommunalbestyrelsens|udvalgets) beslutning|budget|afslutte[rs]? (?:blot |kun )?(?:den |afgørelsen |det )?(?:gamle |tidligere |hidtidige )?(?:efter )?§ ?83/
const STRAIGHT = phrase(
  '(?:klag\\p{L}*|den|det|skriv|send|henvend\\p{L}*) (?:[^ ]+ ){0,4}?(?:direkte|sendes|indsendes|indgives|rettes|stiles|fremsendes|skriftligt|send) (?:[^ ]+ ){0,2}?til ankestyrelsen',
  'klag(?:er|en)? (?:sendes|stiles|rettes|indgives) til ankestyrelsen',
)
const FORM = phrase(
  'klag\\p{L}* (?:skal|kan kun) (?:[^ ]+ ){0,3}?(?:skriftlig\\p{L}*|begrundes?|begrundet|være begrundet|underskr\\p{L}*|indgives (?:via|på|gennem) (?:borger|digital|et|hjemmeside|skema)\\p{L}*)',
  '(?:skriftlig|begrundet) (?:og (?:skriftlig|begrundet) )?klage (?:skal|kræves|er en betingelse)',
  'klag\\p{L}* (?:[^ ]+ ){0,6}?skal (?:[^ ]+ ){0,4}?(?:skriftlig\\p{L}*|begrundet)',
  'skal (?:du |borgeren |man )?klage skriftligt',
  '(?:mundtlig\\p{L}*|telefonisk\\p{L}*) klager? (?:[^ ]+ ){0,2}?(?:ikke|afvises)',
  'klag\\p{L}* … (?:kun|alene) (?:skriftligt|digitalt|via)',
)
const DIGITALLY = phrase('klag\\p{L}* (?:skal )?(?:fremsendes|indsendes|sendes|indgives) (?:[^ ]+ )?digitalt')
const OTHERWISE = phrase(
  'mundtlig\\p{L}*',
  'telefon\\p{L}*',
  'ringe?>',
  'med (?:almindelig )?post',
  'pr\\. brev',
  'skriftlig\\p{L}*',
)
/** It runs from the day the citizen was told. */
const FROM_ITS_DATE = phrase('(?:uger?|dage) (?:fra|efter) (?:afgørelsens|brevets|afgørelsesbrevets) (?:dato|datering)')
const OWN_DECIDES = phrase(
  '(?:klag\\p{L}*|indbring\\p{L}*|anke\\p{L}*|påklag\\p{L}*)(?: [^ ]+){0,6}? (?:til|for|af) (?:byrådet|kommunalbestyrelsen|borgmesteren|socialudvalget|(?:social- og |børne- og )?\\p{L}*udvalget|direktøren|forvaltningschefen|kommunens (?:klage)?nævn|borgerrådgiveren|lederen|afdelingslederen|centerchefen)',
)
const LATE_REJECTED = phrase(
  '(?:for sen|forsinkede?|for sent|efter fristen),?(?: [^ ]+){0,6}? (?:afvises|behandles ikke|bortfalder)',
  '(?:afviser|behandler ikke) (?:[^ ]+ )?klager?,? (?:der|som) (?:[^ ]+ ){0,3}?(?:for sent|efter (?:klage)?fristen)',
  '(?:overskrides|overholdes) (?:[^ ]+ ){0,3}?(?:klage)?fristen (?:[^ ]+ ){0,3}?(?:afvises|bortfalder|ikke)',
)

/** What a clause tells wrongly of complaining; null where nothing. `board`: the standard names Ankestyrelsen somewhere. */
export function wrongIn(clause: Clause, standard: Standard, board: boolean): WrongGuidance | null {
  const { lower, part, about } = clause
  if ((part !== 'klage' && !ON_COMPLAINT.test(lower)) || lower.endsWith('?') || isOthersWords(clause)) return null
  const body = WRONG_BODIES.find(
    ({ id, kind, names }) =>
      kind === 'anden' &&
      (OLD_BODIES.has(id) || (!board && id !== 'regionen')) &&
      names.some((name) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u').test(lower)),
  )
  // Whose turn it was before, the catalogue does not say.
  const isKnown = standard.lawDate >= COMPLAINT_BODY.inForce.from
  if (isKnown && body !== undefined && !/tidligere|nedlagt|ikke længere|diskrimin|ligebehandl/.test(lower))
    return 'instans'
  if (!board && OWN_DECIDES.test(lower)) return 'instans'
  if (NO_RIGHT.test(lower) && !LAWFULLY_NONE.test(lower) && !isOnlyAbout(about, /^SEL § (?:82 [a-d]|10|12)$/))
    return 'ret'
  if (
    STRAIGHT.test(lower) &&
    !/fasthold|ændre|medhold|videre|enig|kommunen sender|vi sender|sender (?:vi|kommunen)|giver/.test(lower) &&
    !standard.clauses.some(
      (other) =>
        other.part === 'klage' &&
        /(?:til|hos|i) (?:[^ ]+ ){0,3}?(?:kommune|visitation|forvaltning|rådgiver|myndighed|os)/.test(other.lower),
    )
  )
    return 'vej'
  if (FORM.test(lower) && !/ikke|behøver|eller mundtlig|mundtligt eller/.test(lower)) return 'form'
  if (LATE_REJECTED.test(lower)) return 'form'
  if (DIGITALLY.test(lower) && !isToldOtherwise(standard)) return 'form'
  if (FROM_ITS_DATE.test(lower) && !/genvurder|revurder/.test(lower)) return 'frist'
  return hasWrongLimit(lower) ? 'frist' : null
}

function isToldOtherwise({ clauses }: Standard): boolean {
  return clauses.some(({ part, lower }) => (part === 'klage' || ON_COMPLAINT.test(lower)) && OTHERWISE.test(lower))
}

/** A time for complaining that is not four weeks. */
function hasWrongLimit(lower: string): boolean {
  if (!/klag|anke|påklag|frist|indbring/.test(lower)) return false
  return [...lower.matchAll(TIME)].some(({ index, 1: number, 2: unit, 0: all }) => {
    const before = lower.slice(0, index)
    const at = Math.max(before.lastIndexOf(';'), before.lastIndexOf(' og '), before.lastIndexOf('. '))
    const clause = lower.slice(Math.max(0, at), index + all.length + 30)
    if (
      NOTICE.test(lower.slice(Math.max(0, at), index)) ||
      OF_MUNICIPALITY.test(clause) ||
      !/inden|senest|frist|efter|fra|klag/.test(clause)
    )
      return false
    const n = DAYS[number ?? ''] ?? Number(number)
    return !(((unit ?? '').startsWith('uge') && n === 4) || ((unit ?? '').startsWith('dag') && n === 28))
  })
}
