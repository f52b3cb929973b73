import type { Letter } from '../../../stages/07-letter/letter.ts'
import { quotePassage } from '../../../stages/07-letter/letter.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'
import { phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { fails, holds, notApplicable, unknown, type Finding } from '../../verdict.ts'
import { afgoerelsesvejledning, sel89 } from './source.ts'

const NUMBER =
  '(?:\\d+(?:[,.]\\d+)?[½¼¾]?|½|en|et|én|ét|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|femten|tyve|halvanden|en halv|par|et par|flere)'
const TIME = '(?:klokke)?(?:time[rs]?|timers|minutter|minutters|min\\.?|minut)>'
const PERIOD =
  '(?:dag|uge|måned|år|kvartal|morgen|aften|nat|gang|besøg|weekend|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|hverdag)'
/** How much: time, frequency, number, money, a place or a thing. */
const AMOUNT = phrase(
  `${NUMBER}(?: ?(?:-|til|og|eller) ?${NUMBER})? ?${TIME}`,
  `${NUMBER}(?: ?(?:-|til|og|eller) ?${NUMBER})? (?:[^ ,.;]+ )?(?:støtte|bostøtte|hjælpe)?timer>`,
  `${NUMBER}(?: ?(?:-|til|og|eller) ?${NUMBER})? (?:[^ ,.;]+ )?(?:gange?|besøg|samtaler?|møder|sessioner|træningsgange|mødegange|ture|kørsler|opringninger|onsdage|mandage|tirsdage|torsdage|fredage|lørdage|søndage|weekender|nætter|døgn|uger)>`,
  `(?:hver|hver anden|hver tredje|hver fjerde|én gang (?:om|i|hver)|en gang (?:om|i|hver)|om|pr\\.|per) ${PERIOD}`,
  '(?:dag|uge|måned|kvartal)(?:entlig|lig)(?:t|e)?>',
  `(?:hverdage|alle dage|alle hverdage|mandage|tirsdage|onsdage|torsdage|fredage|weekender|lørdage|søndage)>`,
  '(?:man|tirs|ons|tors|fre|lør|søn)dag og (?:man|tirs|ons|tors|fre|lør|søn)dag',
  'kl\\. ?\\d',
  'hele døgnet',
  'døgnet rundt',
  'døgn(?:dækning|dækket|støtte)',
  'fuld tid',
  'heltid',
  'halvdelen',
  '\\d[\\d.]*(?:,\\d{2})? ?(?:kr|kroner)',
  'kr\\. ?\\d',
  '\\d+ ?%',
  'dækker (?:alle|samtlige|de fulde|hele)',
  '(?:timer|min|minutter|tim|t)\\.?(?: pr\\.? ?| ?/ ?)(?:uge|måned|md|dag)',
)
/** A stay, an aid or a place is its own extent. */
const THING = phrase(
  '(?:en |et |midlertidigt |længerevarende |dit )*(?:plads|ophold)(?:et|en)? (?:på|i|hos|til|efter|ved)',
  'botilbud\\p{L}*',
  'midlertidigt ophold',
  'krisecenter\\p{L}*',
  'herberg\\p{L}*',
  'forsorgshjem\\p{L}*',
  '§+ ?(?:107|108|109|110)>',
  'hjælpemid\\p{L}*',
  'kørestol\\p{L}*',
  'rollator\\p{L}*',
  'el-?scooter',
  'boligindretning',
  '(?:til en|en ny|en) (?:bil|briller|seng|lift|computer|telefon|app|alarm|høreapparat|brille|protese|sko|cykel|støttebil)\\p{L}*',
  'merudgift\\p{L}*',
  'nødkald',
  'madservice',
  'støtte til køb af bil',
  'plejebolig\\p{L}*',
  'pleje- og omsorgsforløb',
  'aktivitets- og samværstilbud',
  'beskyttet beskæftigelse',
  'forløb(?:et)? (?:varer|på|over)',
  'gruppen?>',
  'gruppeforløb\\p{L}*',
  'dagtilbud\\p{L}*',
)
const VAGUE = phrase(
  'efter (?:aktuelt |dit |konkret |løbende |individuelt )*behov',
  '(?:meget|tit|ofte|længe|omfanget)[^.;]{0,40} (?:finder|aftaler|ser) (?:i|du|vi|de) (?:[^ ]+ )?(?:ud af|hen ad vejen|selv)',
  'hen ad vejen',
  '(?:omfang\\p{L}*|timetal\\p{L}*|hyppighed\\p{L}*|antal\\p{L}*|varighed\\p{L}*|tiden|timerne|rammen|hvor (?:meget|tit|ofte|mange|længe)) (?:[^.;]{0,60}?)(?:aftal\\p{L}*|fastlæg\\p{L}*|fastsæt\\p{L}*|vurder\\p{L}*|afgør\\p{L}*|bestemm\\p{L}*|besluttes|tilpass\\p{L}*|varierer|afhænger|planlæg\\p{L}*|afklar\\p{L}*|finde[rs]?)',
  '(?:aftal\\p{L}*|fastlæg\\p{L}*|fastsæt\\p{L}*|afgør\\p{L}*|bestemm\\p{L}*|beslutte[rs]?|planlæg\\p{L}*|finder|afklar\\p{L}*) (?:[^.;]{0,60}?)(?:omfang\\p{L}*|timetal\\p{L}*|hyppighed\\p{L}*|hvor (?:meget|tit|ofte|mange|længe))',
  'i (?:det|nødvendigt|fornødent|et vist|et passende|passende|relevant|begrænset) omfang',
  'den nødvendige (?:støtte|hjælp)',
  'nødvendig (?:støtte|hjælp)',
  '(?:udfører|leverandøren|bostøtten|medarbejderen|teamet) (?:vurderer|fastlægger|tilrettelægger|bestemmer|afgør|beslutter|planlægger)',
  'aftale[rs]? (?:nærmere |direkte |løbende |du |i )*(?:med|mellem|sammen med|hos) (?:[^ ,.;]+ ){0,4}?(?:udfører|leverandør|bostøtte|medarbejder|støtteperson|kontaktperson|team|vejleder)\\p{L}*',
  'fleksib\\p{L}+',
  'efter nærmere aftale',
  'når der er behov',
  'løbende (?:vurder|tilpass|aftal|juster)\\p{L}*',
  'skrues op og ned',
  'en del (?:støtte|timer)',
  'nogle timer',
  'jævnlig\\p{L}*',
  'regelmæssig\\p{L}*',
)
/** A grant in so many words; what might be given is none. */
const GIVES =
  /bevilg|trække på|bevilli[gn]|imødekom|tildel|tilkend|berettiget|ja(?![A-Za-zÀ-ÖØ-öø-ÿ])|medhold|godkend|(?:du|i|borger|ansøger|han|hun|de) får|får (?:du|i|borger|hermed)|(?:vi|kommunen) (?:giver|yder|tilbyder)|(?:støtte|hjælp)[A-Za-zÀ-ÖØ-öø-ÿ]* (?:gives|ydes|udgør|er på|bliver)|plads|tilbudt|forlænge|forhøje/
const MAYBE =
  /(?:hvis|før|inden|(?<=^|får )når|såfremt|hvorvidt) (?:du|der|vi|borger|i|støtte)|om (?:du|der|borger) (?:kan|er|har|skal)|(?:set på|undersøgt),? om|afslag på/
const HELP =
  /støtte|hjælp|ledsag|bevil|timer|får|indsats|besøg|samtale|omfang|kommer|mødes|møder|ordning|beløb|ydelse|tilskud|kompensation|kr\.|kroner|kontaktperson|rengør|træn|pleje|fordelt|varer|min\/|timetal|gang|nedsæt|ændre|udgør|bostøtte|bpa|§|forløb|plads|tid\b/
const ASKED = /(?:søgt|søger|søgte|ansøg|anmod|bedt om|ønske[rdt]|ønsket)/
const BEFORE = /(?:har siden|hidtil|tidligere|indtil nu|i dag|fik|siden (?:19|20)\d\d)/
const AS_ASKED = phrase(
  '(?:det|alt),? (?:det,? )?(?:som )?du (?:har )?(?:søgt|søgte|bedt|bad|ansøgt)',
  'det ansøgte',
  'det søgte',
  'i det (?:ansøgte|søgte) omfang',
  'som (?:ansøgt|du har søgt|du søgte)',
  'fuldt ud',
  'i overensstemmelse med (?:din )?ansøgning',
  'imødekomme\\p{L}* (?:vi )?(?:din )?ansøgning',
)

/** A decision that gives help must tell how much; an interval is enough. */
export const omfang: Rule<Letter> = {
  id: 'omfang',
  title: { da: 'Brevet fortæller, hvor meget hjælp der er givet', en: 'The letter tells how much help is granted' },
  checklist: ['D12'],
  sources: [sel89, afgoerelsesvejledning],

  check(letter) {
    if (letter.kind !== 'afgoerelse') return notApplicable('Teksten er ikke en afgørelse.')
    if (letter.decision === 'ukendt') return unknown('om der er givet hjælp')
    const granted = grantsIn(letter)
    const grant = granted.find(({ block }) => block.kind !== 'heading') ?? granted[0]
    if (grant === undefined) return notApplicable('Brevet giver eller ændrer ikke hjælp.')
    const open = letter.passages.filter(isOpen)
    if (open.some((passage) => tells(passage, granted)) || isGivenAsAsked(letter)) return holds
    const vague = open.find(
      ({ lower }) =>
        VAGUE.test(lower) && (HELP.test(lower) || /hvor (?:tit|ofte|meget|længe|mange)|timetal|omfang/.test(lower)),
    )
    return fails({ ...(vague === undefined ? NOTHING : TO_BE_AGREED), quote: quotePassage(letter, vague ?? grant) })
  },
}

function grantsIn({ decision, results }: Letter): readonly Passage[] {
  if (decision === 'afslag' || decision === 'ophoer') return []
  const kinds = decision === 'nedsaettelse' ? ['nedsaettelse', 'delvis', 'bevilling'] : ['bevilling', 'delvis']
  const all = results.filter(
    ({ kind, passage }) =>
      kinds.includes(kind) && (kind !== 'bevilling' || (GIVES.test(passage.lower) && !MAYBE.test(passage.lower))),
  )
  const prominent = all.filter((result) => result.prominent)
  return (prominent.length > 0 ? prominent : all).map(({ passage }) => passage)
}

function isOpen({ section, voice }: Passage): boolean {
  return section !== 'klage' && section !== 'bilag' && section !== 'regler' && voice !== 'borger' && voice !== 'lov'
}

/** An amount of the help itself: in a grant, in the part on extent, or told as what the citizen gets. */
function tells(passage: Passage, granted: readonly Passage[]): boolean {
  const { lower, lead, section } = passage
  if (ASKED.test(lower) && !granted.includes(passage)) return false
  const isGrant = granted.some(
    (grant) => grant === passage || grant.block === passage.block || grant.index === lead?.index,
  )
  if (THING.test(lower) && (isGrant || section === 'resultat' || section === 'omfang')) return true
  if (!AMOUNT.test(lower)) return false
  if (isGrant || section === 'resultat' || section === 'omfang' || section === 'hoved')
    return HELP.test(lower) || lead !== null || isGrant
  if (BEFORE.test(lower) && !/(?:fremover|fra den|ændre|nedsæt|til)/.test(lower)) return false
  return (
    passage.voice !== 'kilde' &&
    HELP.test(lower) &&
    /(?:får|kommer|samtale|forløb|individuel|bevil|støtte[nr]|hjælpen|omfang|udgør|timer|fordelt|varer|mødes|giver|gives|modtager|beholder|fortsætter)/.test(
      lower,
    ) &&
    !/(?:uden støtte|selv handler|udebl|åbnet)/.test(lower)
  )
}

function isGivenAsAsked({ passages, applications }: Letter): boolean {
  return (
    passages.some(({ lower, section }) => section !== 'klage' && AS_ASKED.test(lower)) &&
    passages.some(
      (passage) => (applications.includes(passage) || ASKED.test(passage.lower)) && AMOUNT.test(passage.lower),
    )
  )
}

const why = {
  da: 'Borgeren skal skriftligt vide, hvilken hjælp der er givet, og hvor meget. Ellers kan hverken borgeren eller Ankestyrelsen se, om hjælpen er nok, eller om den bliver sat ned.',
  en: 'The citizen must know in writing which help is granted and how much. Otherwise no one can see whether it is enough, or when it is cut.',
}
const remedy = {
  da: 'Skriv omfanget, for eksempel som et interval: »1-2 timer om ugen«, og hvad hjælpen går ud på.',
  en: 'Write the extent, as an interval if you like: “1-2 hours a week”, and what the help consists of.',
}
const TO_BE_AGREED: Omit<Finding, 'quote'> = {
  mangel: 'meddelelse',
  level: 'fejl',
  what: {
    da: 'Brevet lader omfanget af hjælpen stå åbent, så borgeren ikke kan se, hvor meget der er givet.',
    en: 'The letter leaves the extent open, so the citizen can’t see how much is granted.',
  },
  why,
  remedy,
}
const NOTHING: Omit<Finding, 'quote'> = {
  mangel: 'meddelelse',
  level: 'fejl',
  what: {
    da: 'Brevet giver hjælp, men siger ikke, hvor meget.',
    en: 'The letter grants help but does not say how much.',
  },
  why,
  remedy,
}
