import { phrase, placeOf } from '../../text/pattern.ts'
import type { Sentence } from '../../text/prose.ts'
import type { Passage, Section, Voice } from './passage.ts'
import { quotationReader } from './address/quotation.ts'

/** Tried in order on the lower-case heading; the first that fits. */
const HEADINGS: readonly (readonly [Section, RegExp])[] = [
  [
    'synspunkter',
    /^(?:din|jeres|deres|ansøgers|borgers) klage$|klagens |klagepunkt|(?:du|i|de) (?:har )?klage(?:r|t|de)|i klagen|klage (?:af|fra) /,
  ],
  ['klage', /klag|hvis du er uenig|er du uenig|ikke er enig|ikke enig|utilfreds|anke\b|dine rettigheder/],
  ['bilag', /^bilag|uddrag af lov|lovuddrag|lovteks/],
  [
    'regler',
    /lovgrundlag|retsgrundlag|\bregler\b|\breglerne\b|\bloven\b|hjemmel|lovhenvisning|lovgivning|jura|retligt grundlag|juridisk/,
  ],
  [
    'synspunkter',
    /partshør|høringssvar|dine bemærkning|synspunkt|bemærkninger til|hvad du har sagt|hvad siger du|dine egne ord|din mening|borgers? (?:egen )?(?:oplysning|opfattelse|bemærk|udtalelse|holdning)|det har du (?:fortalt|sagt)|klagens indhold|dine argumenter/,
  ],
  ['begrundelse', /begrundelse|derfor|hvorfor|vurdering|lagt vægt|hvad .* vægt|skøn|overvejelse|årsag/],
  [
    'oplysninger',
    /oplysning|sagsfremstilling|baggrund|grundlag|faktiske|sagens akter|dokument|udredning|beskrivelse|funktionsevne|situation|historik|kilder|om dig\b|hvad .* ved om/,
  ],
  [
    'omfang',
    /omfang|indhold|hvad du får|det får du|udmåling|hvad betyder|praktisk|formål|(?<![a-zæøå])mål\b|opfølgning|handleplan|indsats|leverandør|opstart|udfører|hvad (?:så )?nu|hvad sker der|næste skridt|det videre|hjælpen/,
  ],
  [
    'resultat',
    /afgørelse|resultat|bevilling|afslag|indstilling|beslutning|konklusion|svar på|svar$|ansøgning|ophør|nedsættelse|ændring|tilkendelse|tildeling|udfald|kort fortalt|kort sagt|ledsage|støtte|tilbud|velkom|tillykke|anmodning/,
  ],
  [
    'kontakt',
    /^kontakt(?:oplysning|info|$)|^kontakt (?:os|mig|kommunen|din|vores)|spørgsmål|har du brug for (?:hjælp til brevet|at|mere|os)|åbningstid|venlig hilsen|databeskyt|persondata|oplysningspligt|aktindsigt|behandling af dine/,
  ],
]

const CITIZEN = phrase(
  '(?:du|i|ansøger|borger(?:en)?|hun|han|din (?:mor|far|søn|datter|ægtefælle|kæreste|samlever|værge|partsrepræsentant|bisidder|kone|mand|søster|bror)|dine (?:forældre|pårørende)|familien|parterne|klager) (?:selv |også |desuden |endvidere |i øvrigt |herudover |har |tidligere |videre )*(?:oplyste|fortalte|skrev|mente|sagde|anførte|ønskede|forklarede|beskrev|nævner|nævnte|nævnt|oplyst|oplyser|anført|anfører|fortalt|fortæller|skrevet|skriver|beskrevet|beskriver|mener|ment|giver udtryk for|givet udtryk for|gjort gældende|gør gældende|ønsker|ønsket|oplever|oplevet|sagt|siger|forklaret|forklarer|bemærket|bemærker|peget på|peger på|fremhævet|fremhæver|tilkendegivet|tilkendegiver|begrundet|henvist til|har svaret|svaret|føler|synes|klaget over|frygter|er bange for|er uenig|er ikke enig)',
  'har (?:du|i|ansøger|borger(?:en)?|hun|han) (?:selv |også |desuden |endvidere )*(?:oplyst|anført|fortalt|skrevet|beskrevet|ment|givet udtryk for|gjort gældende|ønsket|sagt|forklaret|bemærket|peget på|svaret)',
  '(?:sagde|fortalte|skrev|mente|oplyste|oplyser|anfører|fortæller|skriver|mener|beskriver|forklarer|bemærker|siger|fremhæver|ønsker|oplever) (?:du|ansøger|borger(?:en)?|hun|han)>',
  '(?:i dit|i dine|af dit|af dine|i din|af din) (?:høringssvar|partshøringssvar|svar|bemærkninger|klage|ansøgning|brev|mail|egen beskrivelse)',
  '(?:du|i|ansøger|borger(?:en)?|hun|han|din (?:mor|far|søn|datter|ægtefælle|søster|bror|værge|partsrepræsentant)) har (?:i|ved|den|under|på|også i|desuden i) [^,]{3,40} (?:gjort gældende|anført|oplyst|skrevet|fortalt|bemærket|forklaret|beskrevet|givet udtryk|nævnt|peget på)',
  'de (?:selv )?(?:oplyste|har oplyst|anfører|anførte|har anført|skriver|skrev|gør gældende|har gjort gældende|mener|sagde)>',
  'ifølge (?:dig|borger(?:en)?|ansøger|din (?:mor|far|søster|bror))',
  'efter (?:din|borgerens|ansøgers) (?:egen )?(?:opfattelse|mening)',
  'det er (?:din|borgerens|ansøgers) (?:egen )?(?:opfattelse|oplevelse|holdning|ønske)',
)
const LAW = phrase(
  'efter (?:bestemmelsen|reglerne|loven|paragraffen|§ ?\\d+[^,.]{0,20}) (?:dækker|yder|giver|bevilger|tilbyder|kan|skal) (?:kommunen|kommunalbestyrelsen|man|der)',
  '(?:det )?(?:følger|fremgår) af (?:servicelov|lov om|barnets lov|ældrelov|forvaltningslov|retssikkerhed|bestemmels|reglerne|§|loven)',
  'kommunalbestyrelsen (?:skal|kan|har|træffer|fastsætter|må)',
  'kommunen skal (?:efter|ifølge|i henhold til)',
  '(?:efter|ifølge|i henhold til|i medfør af) (?:[^ ]+ ){0,2}?(?:servicelov\\p{L}*|lov om social service|barnets lov|ældreloven|loven|bestemmelsen|reglerne)(?: §+ ?\\d+(?: [a-z])?(?:,? ?stk\\.? ?\\d+)?)?,? (?:skal|kan|har) (?:en |kommunen|der |man|personer|kommunalbestyrelsen|borgere)',
  '§+ ?\\d+(?: [a-z]>)?(?:,? ?stk\\.? ?\\d+)?(?: i (?:serviceloven|lov om social service|barnets lov|ældreloven))? (?:handler om|giver|omfatter|gælder|siger|er for|kan gives|kan bevilges|lyder|indebærer|forudsætter|angår|giver kommunen|er en|har til formål)',
  '(?:bestemmelsen|paragraffen|loven|reglen|reglerne|lovteksten) (?:siger|giver|omfatter|gælder|handler om|lyder|forudsætter|indebærer|har til formål|retter sig|er rettet)',
  'personer(?:,)? (?:over 18|der|som|med)',
  '^stk\\. ?\\d+',
  'formålet med (?:bestemmelsen|loven|§|hjælpen efter)',
  'det er en betingelse (?:efter|i) (?:§|loven|servicelov|bestemmels)',
  'har til formål at tilbyde',
  '(?:efter|i) (?:servicelovens |lovens |lov om social service )?§+ ?\\d+[^,.;]{0,30} (?:gives|ydes|tilbydes|bevilges) (?:[^,.;]{0,60} )?til (?:personer|den,? (?:der|som)|de|borgere|voksne|mennesker|en person|folk|unge)>',
  '§+ ?\\d+[^,.;]{0,20} (?:kræver|forudsætter|betyder|dækker|retter sig)',
)
const MUNICIPALITY = phrase(
  '(?:vi|kommunen|forvaltningen|visitationsudvalget|udvalget|myndighed(?:en)?|voksenrådgivningen|afdelingen|center [^ ]+|visitator|rådgiver|jeg|socialforvaltningen|teamet) (?:har |også |derfor |dog |desuden |endvidere |samtidig |herudover |samlet |konkret |imidlertid )*(?:vurder|lagt|lægger|finder|fundet|mener|anser|bevilg|bevillig|træff|truffet|beslutte|imødekom|afgjort|afslå|konklude|konstater|noterer|tager|indstil|henset|har henset|set på|anerkend|forstår|giver|tilbyder|stopper|afslutter|nedsætter)',
  '(?:har|finder|vurderer|mener|lægger|anser) (?:vi|kommunen|forvaltningen|udvalget|visitationsudvalget|jeg)>',
  'det er (?:vores|kommunens|forvaltningens|udvalgets|min) (?:[^ ]+ ){0,3}?(?:vurdering|opfattelse|indstilling)',
  '(?:vores|kommunens|forvaltningens|udvalgets) (?:[^ ]+ ){0,2}?(?:vurdering|afgørelse|begrundelse)',
  'vurderes',
  'der er (?:lagt|henset|lagt særlig)',
  'afgørende (?:har|er|for)',
  'ved (?:vores |kommunens )?(?:vurdering|afgørelse)',
  'på (?:den|denne) baggrund',
  'begrundelsen er',
  'vi har',
)
const SOURCE = phrase(
  '(?:det )?fremgår (?:af|det af|endvidere af|blandt andet af|også af)',
  '(?:ifølge|af|i) (?:[^ ]+ ){0,3}?(?:statusnotat|status|notat|udtalelse|erklæring|journal|attest|udredning|rapport|vurdering fra|epikrise|referat|undersøgelse|lægeattest|handleplan|statusattest)\\p{L}*',
  '(?:din|dit|borgerens|jeres) (?:[^ ]+ ){0,2}?(?:læge|psykiater|psykolog|bostøtte|støttekontaktperson|kontaktperson|mentor|egen læge|udfører|leverandør|behandler|distriktspsykiatri\\p{L}*|hjemmevejleder|støttepædagog|støttepersoner?)\\p{L}* (?:har |også )*(?:oplys|beskriv|beskrev|skriv|skrev|vurder|fortæl|fortalt|anfør|fortalte|bekræft|udtal|angiv|peger)',
  '(?:bostøtten|udfører|lægen|psykiateren|støttekontaktpersonen|psykologen|hjemmevejlederen|leverandøren|behandleren|ergoterapeuten|speciallægen|egen læge|psykiatrien|distriktspsykiatrien|jobcentret) (?:har |også )*(?:oplys|beskriv|beskrev|skriv|skrev|vurder|fortæl|fortalt|anfør|bekræft|udtal|angiv|peger)',
)

/** "Hvem: Ankestyrelsen": a line of a table, and no heading over what follows. */
const IS_LABELLED = /^[^:]{3,40}: \S/

/** Puts each sentence in its section, and says whose words it gives. */
export function placePassages(sentences: readonly Sentence[]): readonly Passage[] {
  let section: Section = 'hoved'
  let started = false
  let opened = false
  let signed = false
  const placed: Passage[] = []
  const isWithin = quotationReader()
  for (const sentence of sentences) {
    // A label in an annex is a line of the annex.
    const inline: Section | null = section === 'bilag' ? null : inlineSection(sentence)
    const heading: Section | null = sentence.block.kind === 'heading' ? sectionOf(sentence.lower) : inline
    // The letter's own title says what it decides, whatever words it has.
    const isTitle = !opened && sentence.block.kind === 'heading'
    if (heading !== null && isTitle) {
      section = sentence.index < 2 && heading === 'kontakt' ? 'hoved' : 'resultat'
      started = true
    } else if (heading !== null) {
      section = heading
      started = true
    } else if (
      sentence.block.kind === 'heading' &&
      started &&
      !signed &&
      sentence.lower.length < 60 &&
      !(section === 'klage' && IS_LABELLED.test(sentence.lower))
    )
      section = 'andet'
    if (/^(?:kære|hej) /.test(sentence.lower)) {
      section = 'uden'
      started = true
    } else if (!started && sentence.block.kind === 'prose') {
      section = 'uden'
      started = true
    }
    if (/^(?:(?:med )?(?:venlig|kærlig) hilsen|mvh|på (?:kommunens|vegne)|de bedste hilsner)/.test(sentence.lower)) {
      section = 'kontakt'
      signed = true
    }
    // A list under the title opens the letter as well as a paragraph does.
    if (sentence.block.kind === 'bullet' || (sentence.block.kind === 'prose' && sentence.lower.length > 40))
      opened = true
    const own =
      sentence.lead !== null && voiceOf(sentence.lower) === 'ukendt'
        ? voiceOf(sentence.lead.lower)
        : voiceOf(sentence.lower)
    // Whoever is quoted speaks until the marks are closed.
    const quoted = isWithin(sentence)
    const voice = !quoted ? own : placed.at(-1)?.voice === 'borger' ? 'borger' : 'kilde'
    placed.push({ ...sentence, section, voice, quoted })
  }
  return placed
}

function sectionOf(heading: string): Section | null {
  return HEADINGS.find(([, pattern]) => pattern.test(heading))?.[0] ?? null
}

/** "Begrundelse: Vi har …": a heading that runs on in the same line. */
function inlineSection({ block, text, from }: Sentence): Section | null {
  if (from !== block.from || block.kind === 'bullet') return null
  const label = /^([A-ZÆØÅ][A-Za-zÀ-ÖØ-öø-ÿ ]{3,40}):\s/.exec(text)?.[1]
  if (label === undefined || label.split(' ').length > 4) return null
  return sectionOf(label.toLowerCase())
}

/** "Du handler selv, hvilket du har oplyst": the municipality's statement, with its source behind it. */
const SOURCE_BEHIND = /^.{25,}(?:, (?:som|hvilket|sådan som|hvad|og det|det)|[ ,]og det|\. det)(?: har)? $/

function voiceOf(lower: string): Voice {
  const said = placeOf(CITIZEN, lower)
  const citizen = said !== null && SOURCE_BEHIND.test(lower.slice(0, said.index)) ? null : said
  const municipality = placeOf(MUNICIPALITY, lower)
  if (citizen !== null && (municipality === null || citizen.index < municipality.index)) return 'borger'
  if (municipality !== null && (LAW.exec(lower)?.index ?? 999) >= municipality.index) return 'kommune'
  if (LAW.test(lower)) return 'lov'
  if (SOURCE.test(lower)) return 'kilde'
  return 'ukendt'
}
