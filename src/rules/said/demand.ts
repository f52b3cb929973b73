import type { UnlawfulDemand } from '../../stages/03-needs/need.ts'
import { clausesOf, phrase } from '../../text/pattern.ts'
import { remembered } from '../../text/remember.ts'

/** The words that demand something, wherever they stand. */
const REQUIRE =
  '(?:kræve[rs]?|kræves|forudsætte[rs]?|forudsætning(?:en)?|betingelse(?:n|r|rne)?|krav(?:et)?|kriterium|skal (?:der )?(?:[^ ,.;]+ )?(?:foreligge|være|have|dokumenteres|afvente)|først (?:når|hvis)|kun (?:for|til|hvis|når)|alene (?:for|til)|forbeholdt|før (?:vi|der|du|kommunen)|inden (?:vi|der|du|kommunen)|når der)'
const TREATMENT = '(?:behandling|udredning|behandlingsforløb|udredningsforløb|psykiatri|terapi)\\p{L}*'

const DEMANDS: readonly { readonly demand: UnlawfulDemand; readonly said: RegExp }[] = [
  {
    demand: 'diagnose',
    said: phrase(
      '(?:ikke|ingen|uden|mangler|hverken|aldrig) (?:[^ ,.;]+ ){0,5}?(?:en |nogen )?diagnose\\p{L}*',
      'diagnose(?:n|r|rne)? (?:[^ ,.;]+ ){0,3}?(?:ikke|endnu ikke|mangler)>',
      `${REQUIRE} … (?:diagnose|lægelig\\p{L}* (?:dokument|verificer|påvis)\\p{L}*)\\p{L}*`,
      `diagnose\\p{L}* … ${REQUIRE}>`,
      '(?:ikke|endnu ikke|aldrig) (?:[^ ,.;]+ ){0,2}?(?:diagnosticeret|(?:færdig)?udredt|lægeligt (?:dokumenteret|påvist|fastslået|underbygget))',
      '(?:sygdom|lidelse|tilstand|funktionsnedsættelse)(?:en|n)? (?:[^ ,.;]+ ){0,2}?ikke (?:[^ ,.;]+ ){0,2}?(?:fastslået|påvist|lægeligt|diagnosticeret)',
    ),
  },
  {
    demand: 'varighed',
    said: phrase(
      '(?:ikke|hverken|næppe|uden|ingen) (?:[^ ,.;]+ ){0,7}?(?:varig|kronisk|stationær|permanent|langvarig|blivende|livslang)(?:t|e)?>',
      '(?:varig|kronisk|stationær|permanent|langvarig)(?:t|e)? (?:[^ ,.;]+ ){0,5}?(?:ikke|krav|betingelse|forudsætning)>',
      `${REQUIRE} … (?:varig|kronisk|stationær|permanent|langvarig)\\p{L}*`,
      '(?:midlertidig|forbigående|kortvarig)(?:t|e)? (?:[^ ,.;]+ ){0,2}?(?:nedsat|nedsættelse|funktions|karakter|tilstand|reaktion|krise|belastning|sygdom|lidelse|vanskelig|problem)\\p{L}*',
      '(?:tilstand|nedsættelse|funktionsnedsættelse|vanskeligheder|funktionsevne|belastning|problemer|lidelse|sygdom|depression|krise)(?:n|en|ne|ne)? (?:er|må anses (?:for|som)|vurderes(?: at være)?|anses for) (?:[^ ,.;]+ ){0,2}?(?:midlertidig|forbigående|kortvarig)(?:t|e)?>',
      '(?:er|anses for|vurderes(?: at være)?) (?:kun |alene |blot )?(?:forbigående|kortvarig)(?:t|e)?>',
      'reaktionstilstand',
      '(?:om|hvorvidt) (?:[^ ,.;]+ ){0,4}?(?:er|bliver|må anses for) (?:[^ ,.;]+ ){0,2}?(?:varig|kronisk|stationær|permanent)(?:t|e)?>',
      '(?:forvente[sr]?|forventes|udsigt til|må antages|forventning om|gode muligheder for) (?:[^ ,.;]+ ){0,4}?(?:bedring|bedre|rask|komme sig|gå over|aftage)>',
    ),
  },
  {
    demand: 'afsluttet-behandling',
    said: phrase(
      `(?:ikke|endnu ikke|først|før|inden|når|afvente\\p{L}*|skal|må|bør) (?:[^ ,.;]+ ){0,5}?${TREATMENT} (?:[^ ,.;]+ ){0,4}?(?:afsluttet|udtømt|færdig|afprøvet|prøvet|gennemført|tilendebragt|ovre)`,
      `${TREATMENT} (?:[^ ,.;]+ ){0,4}?(?:ikke|først|endnu ikke|skal) (?:[^ ,.;]+ ){0,3}?(?:afsluttet|afsluttes|udtømt|færdig|afprøvet|afprøves|prøvet|prøves|gennemført|gennemføres)`,
      'behandlingsmuligheder\\p{L}* (?:[^ ,.;]+ ){0,4}?(?:udtømt|afprøvet|prøvet|tilbage)',
      'ikke (?:[^ ,.;]+ )?(?:færdigbehandlet|færdigudredt)',
      `(?:afvente[rs]?|afventer|venter? på|se (?:effekten|virkningen) af|resultatet af) (?:[^ ,.;]+ ){0,5}?${TREATMENT}`,
      `(?:fortsat|stadig|endnu|aktuelt) (?:[^ ,.;]+ ){0,2}?(?:under|i|midt i) (?:[^ ,.;]+ ){0,2}?${TREATMENT}(?:[^.;]{0,60}?)(?:derfor|hvorfor|afslag|ikke (?:kan )?vurder)`,
      `(?:skal|må|bør) (?:du |borgeren |han |hun )?(?:først |selv )+(?:[^ ,.;]+ ){0,3}?${TREATMENT}`,
      `(?:skal|må|bør) (?:[^ ,.;]+ ){0,4}?${TREATMENT},? (?:før|inden) (?:der|vi|du|kommunen|støtten|hjælpen)>`,
      `(?:da|fordi|idet|eftersom|så længe) (?:[^ ,.;]+ ){0,5}?(?:stadig |fortsat |endnu |aktuelt )?(?:er )?(?:stadig |fortsat |endnu |aktuelt )?(?:i gang med|under|midt i|i) (?:[^ ,.;]+ ){0,2}?${TREATMENT}`,
    ),
  },
  {
    demand: 'alder',
    said: phrase(
      '(?:da|fordi|idet|eftersom|når) (?:[^ ,.;]+ ){0,4}?(?:folkepensionist|(?:folke)?pensionsalder\\p{L}*|fyldt \\d\\d|over \\d\\d år|under \\d\\d år)\\p{L}*',
      '(?:på grund af|som følge af|skyldes) (?:din|borgers|borgerens|ansøgers|hans|hendes|høj)(?: høje)? alder\\p{L}*',
      '(?:kun|alene|målrettet|forbeholdt|gælder) (?:[^ ,.;]+ ){0,5}?(?:mellem 18|under (?:folke)?pensions|under \\d\\d år|over \\d\\d år|unge|voksne under|i den erhvervsaktive)\\p{L}*',
      'alder(?:en|sgrænse\\p{L}*)? (?:[^ ,.;]+ ){0,4}?(?:ikke (?:omfattet|målgruppe|berettiget)|uden for)',
      'aldersbetinge\\p{L}*|alderssvækkelse\\p{L}*|alderdomssvækkelse\\p{L}*',
      'for (?:gammel|ung) til',
      'ikke (?:[^ ,.;]+ ){0,4}?(?:over|ældre end|fyldt|fyldte) (?:de )?[5-9]\\d(?: år)?>',
      '(?:[5-9]\\d år|[5-9]\\d-årig\\p{L}*) (?:[^ ,.;]+ ){0,3}?(?:uden for|ikke (?:[^ ,.;]+ )?(?:omfattet|i)) (?:[^ ,.;]+ ){0,2}?(?:målgruppe|personkreds)\\p{L}*',
    ),
  },
  {
    demand: 'boligform',
    said: phrase(
      `${REQUIRE} … (?:egen bolig|selvstændig bolig|eget hjem|egen lejlighed)`,
      '(?:kun|alene|forbeholdt) (?:[^ ,.;]+ ){0,4}?(?:egen bolig|selvstændig bolig|eget hjem|egen lejlighed)',
      '(?:da|fordi|idet|eftersom|så længe) (?:[^ ,.;]+ ){0,3}?(?:bor>|hjemmeboende|ikke har (?:egen|selvstændig)|ikke (?:bor|er flyttet) i egen)',
      'bor> (?:[^.;]{0,60})(?:derfor|hvorfor|dermed) (?:[^ ,.;]+ ){0,4}?ikke',
      'ikke (?:gives|bevilges|ydes|yde|bevilge|give|få) (?:[^ ,.;]+ ){0,6}?(?:bor (?:hos|i|på)|i (?:botilbud|plejebolig|plejehjem|bofællesskab))',
    ),
  },
  {
    demand: 'medvirken',
    said: phrase(
      `${REQUIRE} … (?:medvirke|medvirken|motivation|motiveret|samarbejde|samarbejdsvilje|deltage aktivt)\\p{L}*`,
      'skal (?:selv |kunne |være villig til at |være parat til at )*(?:medvirke|samarbejde|deltage aktivt|være motiveret)>',
      '(?:medvirke|medvirken|motivation|samarbejde)\\p{L}* … (?:forudsætning|betingelse|krav)\\p{L}*',
      '(?:da|fordi|idet|eftersom) (?:[^ ,.;]+ ){0,3}?(?:ikke (?:[^ ,.;]+ ){0,3}?(?:medvirker|medvirke|samarbejder|samarbejde|motiveret|villig|indstillet på))',
    ),
  },
]

/** The demand is named only to be set aside. */
const DENIED = phrase(
  '(?:ikke|hverken|heller ikke|intet|ingen) (?:[^ ,.;]+ ){0,3}?(?:krav|betingelse|forudsætning|kriterium|afgørende|betydning)>',
  '(?:kræver|forudsætter|stiller|stilles|kræves|udelukker|forhindrer|gælder) (?:[^ ,.;]+ ){0,3}?(?:ikke|hverken|ingen|intet)>',
  '(?:uanset|uafhængigt? af|uden hensyn til|selv ?om|på trods af|trods)>',
  '(?:ikke|hverken) (?:[^ ,.;]+ ){0,2}?(?:lagt vægt|i sig selv|til hinder|en hindring|nødvendig\\p{L}*)',
  'behøver (?:[^ ,.;]+ )?ikke',
  'spiller ingen rolle',
  '(?:du|borger\\p{L}*|hun|han|ansøger) (?:[^ ,.;]+ ){0,2}?(?:ønsker|ønskede|har bedt om|bad om|takker nej|har takket)',
)
/** Help that is lasting or brief is no demand on the person. */
const ABOUT_HELP = phrase(
  '(?:midlertidig|varig|kortvarig|tidsbegrænset|længerevarende|langvarig)(?:t|e)? (?:[^ ,.;]+ )?(?:botilbud|ophold|støtte|bevilling|bostøtte|hjælp|forløb|indsats|bolig)\\p{L}*',
)
/** The act itself asks for lasting reduction under these. */
const ELSEWHERE = phrase(
  '§§? ?(?:95|96|97|98|100|107|108|112|113|114|116|117|118)(?![\\d])',
  'ledsageordning\\p{L}*|bpa>|borgerstyret|merudgift\\p{L}*|kompensationsydelse\\p{L}*|hjælpemid\\p{L}*|længerevarende botilbud|boligindretning|førtidspension\\p{L}*',
)

/** What is demanded of the citizen though § 85 does not demand it; undefined where nothing is. */
export function demandIn(lower: string): UnlawfulDemand | undefined {
  return readDemand(lower)
}

const readDemand = remembered((lower: string): UnlawfulDemand | undefined => {
  for (const clause of clausesOf(lower)) {
    if (DENIED.test(clause) || (ELSEWHERE.test(clause) && !/85|bostøtte|socialpædagogisk/.test(clause))) continue
    const found = DEMANDS.find(
      ({ demand, said }) => said.test(clause) && !(demand === 'varighed' && isAboutHelp(clause)),
    )
    if (found !== undefined) return found.demand
  }
  return undefined
})

function isAboutHelp(clause: string): boolean {
  return ABOUT_HELP.test(clause) && !/nedsat|nedsættelse|funktion|tilstand|forbigående|reaktion/.test(clause)
}
