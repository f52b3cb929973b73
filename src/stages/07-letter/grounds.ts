import { phrase, placeOf } from '../../text/pattern.ts'
import { findDays } from '../../text/day.ts'
import type { Passage } from './passage.ts'

/** A source that the letter names: a kind, and its date where it tells one. */
export interface NamedSource {
  readonly passage: Passage
  /** The words that name it. */
  readonly words: string
  readonly year: number | null
}

export interface Grounds {
  /** Sentences in which the municipality judges, weighs or concludes. */
  readonly judgements: readonly Passage[]
  /** Those of them that say *what* weighed: something about this citizen. */
  readonly considerations: readonly Passage[]
  /** Those that only say that there has been an assessment. */
  readonly empty: readonly Passage[]
  /** Facts about the citizen, told by anyone. */
  readonly facts: readonly Passage[]
  readonly sources: readonly NamedSource[]
}

const JUDGES = phrase(
  'vurder\\p{L}*',
  'lagt (?:særlig |afgørende |stor |mest )*vægt',
  'lægger (?:vi |kommunen )?(?:særlig |afgørende |stor )*vægt',
  'lagt til grund',
  'lægger (?:vi |kommunen )?til grund',
  'henset',
  'afgørende',
  'fordi',
  'skyldes',
  'begrundelsen',
  '(?:vi|kommunen|forvaltningen|udvalget) (?:finder|mener|anser|skønner|har set på)',
  '(?:finder|mener|anser|skønner) (?:vi|kommunen|forvaltningen|udvalget)',
  'da du>',
  'eftersom',
  'idet',
  'på (?:den|denne) baggrund',
  'derfor',
  'grunden',
  'årsagen',
  'skøn(?:net)?>',
  'set i lyset',
  'når (?:vi|kommunen) (?:ser|har set|sammenholder)',
  'da (?:din|dit|der|borger|ansøger|hun|han|kommunen|det|støtten)',
)
const EMPTY = phrase(
  '(?:konkret|individuel|samlet|faglig|helheds)\\p{L}*(?:,? (?:og |faglig |individuel |konkret |samlet )*)(?:vurdering|skøn)',
  'samlet set',
  'på baggrund af (?:sagens|de foreliggende|det oplyste|en|alle|ansøgningen|din ansøgning|oplysningerne)',
  'efter (?:en )?gennemgang af',
  'dit funktionsniveau',
  'sagens (?:oplysninger|akter)',
  'gældende (?:regler|lov|praksis|retningslinjer)',
  'foreliggende oplysninger',
  'alle (?:forhold|oplysninger)',
  'nøje (?:overvej|gennemgang|vurder)\\p{L}*',
)
const EMPTY_ANYWHERE = new RegExp(EMPTY.source, 'g')
/** Words that say something of a person's life: what remains when the empty formulas are gone. */
const ABOUT_LIFE = phrase(
  '(?:du|din|dit|dine|borger(?:en)?s?|ansøgers?|hun|hans|hendes|han|barnets|[^ ]+s) (?:[^ ]+ ){0,6}?(?:kan|har|er|bor|klarer|magter|mangler|behøver|bruger|sover|spiser|handler|kommer|går|møder|åbner|glemmer|huske\\p{L}*|får|isolerer|tager|holder|ved|mister|skal|har brug|nedsat|evner?|magter|deltager|arbejder|passer|lever|ser|laver|står|kører|henter|betaler|ringer|savner|overskuer|fungerer|udfører|overholder|opfatter|kontakter|siger|træner)',
  'behov(?:et)? for',
  'nedsat (?:fysisk|psykisk|funktion)',
  'selvstændig',
  'svært ved',
  'brug for',
  'kan selv',
  'i stand til',
  'angst',
  'diagnose',
  'ikke overskue\\p{L}*',
  'ikke kan',
  'uændret',
)
const SOURCE_KIND =
  '(?:[a-zß-öø-ÿ-]*(?:statusnotat|statusattest|lægeattest|lægeerklæring|speciallægeerklæring|erklæring|udtalelse|attest|journal|journaludskrift|notat|udredning|rapport|epikrise|referat|handleplan|status|vurderingsskema|funktionsbeskrivelse|observationer|observation|opgørelse|faktura|kvittering|lægebrev|skema|undersøgelse|test|voksenudredning|vum|afdækning|evaluering|dokumentation|bilag|kontoudtog|budget|udskrift|vurdering fra|oplysninger fra|svar fra|brev fra|mail fra|beskrivelse fra|partshøringssvar|ansøgning|funktionsevnevurdering|hjemmebesøg|besøg hos dig|samtale|møde|telefonsamtale|opfølgningsmøde|visitationsbesøg|visitationssamtale|netværksmøde|opfølgning)[a-zß-öø-ÿ]{0,6})'
const SOURCE = new RegExp(`(?<![a-zß-öø-ÿ])${SOURCE_KIND}(?![a-zß-öø-ÿ])`, 'g')
const TELLER = phrase(
  '(?:din|dit|dine|borgerens|ansøgers|hans|hendes|barnets) (?:[^ ]+ ){0,2}?(?:læge|psykiater|psykolog|bostøtte|støttekontaktperson|kontaktperson|mentor|udfører|leverandør|behandler|hjemmevejleder|støttepædagog|støtteperson|mor|far|søster|bror|ægtefælle|kæreste|datter|søn|mand|kone|værge|skole|lærer|arbejdsgiver|terapeut|sagsbehandler)\\p{L}* (?:har |også |selv )*(?:oplys|beskriv|beskrev|skriv|skrev|vurder|fortæl|fortalt|anfør|bekræft|udtal|angiv|peger|siger|sagt)',
  '(?:bostøtten|udfører|lægen|psykiateren|støttekontaktpersonen|psykologen|hjemmevejlederen|leverandøren|behandleren|ergoterapeuten|fysioterapeuten|speciallægen|psykiatrien|distriktspsykiatrien|jobcentret|skolen|botilbuddet|hjemmeplejen|visitator) (?:har |også )*(?:oplys|beskriv|beskrev|skriv|skrev|vurder|fortæl|fortalt|anfør|bekræft|udtal|angiv|peger|observer)',
  '(?:har|er|blev) (?:den|ved|d\\.|i) [^,;]{3,40} (?:oplyst|skrevet|vurderet|fortalt|beskrevet|udtalt|anført|bekræftet)',
  '(?:ifølge|oplyst af|oplysninger fra|samtale med|talt med|indhentet (?:[^ ]+ ){0,4}?fra|udtalelse fra|status fra) ',
  '(?:du|borger(?:en)?|ansøger|hun|han|i) (?:har |selv |også |desuden )*(?:oplyst|oplyser|fortalt|fortæller|forklaret|forklarer|beskrevet|beskriver|skrevet|skriver|svaret)',
  'har (?:du|borger(?:en)?|ansøger) (?:selv )?(?:oplyst|fortalt|forklaret|beskrevet|skrevet)',
  '(?:fortæller|oplyser|forklarer|skriver) (?:du|borger(?:en)?|ansøger)',
)

const IN_GROUNDS = new Set(['begrundelse', 'oplysninger', 'uden', 'resultat', 'synspunkter', 'omfang', 'andet'])

export function readGrounds(passages: readonly Passage[]): Grounds {
  const open = passages.filter(
    ({ section, voice, block }) =>
      IN_GROUNDS.has(section) && voice !== 'lov' && block.kind !== 'heading' && block.kind !== 'line',
  )
  const judges = open.filter(
    (passage) =>
      passage.voice !== 'borger' &&
      (JUDGES.test(passage.lower) || (passage.lead !== null && JUDGES.test(passage.lead.lower))),
  )
  const substance = (passage: Passage) =>
    ABOUT_LIFE.test(
      passage.lower
        .replaceAll(EMPTY_ANYWHERE, ' ')
        .replaceAll(
          /(?:at )?(?:du|borger(?:en)?|ansøger) (?:derfor |således |desværre |dermed |fortsat |nu |ikke )*(?:kan|har|er|opfylder) (?:derfor |således |desværre |dermed |ikke |længere )*(?:få|ret til|berettiget|omfattet|betingelserne|støtte|hjælp|bevil[A-Za-zÀ-ÖØ-öø-ÿ]*|i personkredsen|i målgruppen|en del af).*/g,
          ' ',
        ),
    )
  const judging = new Set(judges)
  return {
    judgements: judges,
    considerations: judges.filter(substance),
    empty: open.filter(({ lower }) => EMPTY.test(lower)),
    facts: open.filter(
      (passage) =>
        (passage.voice === 'borger' ||
          passage.voice === 'kilde' ||
          passage.section === 'oplysninger' ||
          passage.section === 'begrundelse' ||
          judging.has(passage)) &&
        substance(passage),
    ),
    sources: open.flatMap(sourcesIn),
  }
}

function sourcesIn(passage: Passage): NamedSource[] {
  const year = yearTold(passage)
  const teller = placeOf(TELLER, passage.lower)?.[0]
  const named = passage.lower.match(SOURCE) ?? []
  return [...named, ...(teller === undefined ? [] : [teller])].map((words) => ({ passage, words, year }))
}

/** The year of the first day told, or of "fra 2023". */
function yearTold({ text, lower }: Passage): number | null {
  const day = findDays(text).find(({ year }) => year !== null)
  const alone = /(?:fra|i|af) ((?:19|20)\d\d)/.exec(lower)?.[1]
  return day?.year ?? (alone === undefined ? null : Number(alone))
}
