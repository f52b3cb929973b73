import type { Words } from '../../../base/words.ts'
import { phrase } from '../../../text/pattern.ts'

/** What letters demand though § 85 does not. */
export interface Demand {
  readonly id: string
  readonly says: Words
  readonly about: RegExp
}

export const DEMANDS: readonly Demand[] = [
  {
    id: 'diagnose',
    says: { da: 'en diagnose', en: 'a diagnosis' },
    about: phrase(
      'papir(?:er)? på',
      'bevis (?:for|på)',
      '(?:psykiatrisk |lægelig |verificeret |stillet |konkret |egentlig )*diagnose(?:n|r|rne)?>',
      'diagnosticeret',
      'læge(?:ligt?|faglig\\p{L}*) (?:fastslået|konstateret|påvist|dokumenteret|bekræftet)',
      '(?:sygdom|lidelse)(?:men|n|sbetegnelse)? (?:[^ ,.;]+ ){0,3}?(?:fastslået|konstateret|påvist|navn)',
      '(?:ikke|endnu ikke|aldrig) (?:[^ ,.;]+ ){0,3}?(?:færdig)?udredt',
      'udredning(?:en)? (?:[^ ,.;]+ ){0,4}?(?:afsluttet|færdig|tilendebragt|foreligger|gennemført|resultat)',
      '(?:under|i gang med|midt i|afvente[rs]?|afventer) (?:[^ ,.;]+ ){0,2}?udredning(?:en)?',
      'færdigudredt',
      'lægelig dokumentation for en',
    ),
  },
  {
    id: 'lidelse',
    says: { da: 'en bestemt slags lidelse', en: 'a certain kind of illness' },
    about: phrase(
      '(?:svære?|alvorlige?|egentlige?|tunge?|psykiatriske?|psykiske?) (?:psykiske? |psykiatriske? )?(?:lidelse|sygdom|sindslidelse|handicap)\\p{L}*',
      '(?:et|med) handicap>',
      '(?:bare|blot|kun|alene) (?:[^ ,.;]+ ){0,2}?(?:en svær tid|ked af det|sorg|stresset|en krise|udfordret socialt)',
      '(?:sorg|skilsmisse|stress|ensomhed|misbrug|livskrise|arbejdsløshed|sprog|overvægt|udbrændthed|krise)\\p{L}* er ikke (?:[^ ,.;]+ ){0,3}?(?:funktionsnedsættelse|lidelse|sygdom|handicap|nedsat)',
    ),
  },
  {
    id: 'varighed',
    says: { da: 'en varig nedsættelse', en: 'a lasting reduction' },
    about: phrase(
      'varig\\p{L}*',
      'midlertidig\\p{L}*(?! (?:botilbud|ophold))',
      'forbigående',
      'stationær\\p{L}*',
      'kronisk\\p{L}*',
      'langvarig\\p{L}*',
      'varighedskrav\\p{L}*',
      '(?:forventes|forventning om|udsigt til|må antages) (?:[^ ,.;]+ ){0,4}?(?:bedre|bedring|rask|komme sig|gå over)',
      'reaktionstilstand',
      'permanent\\p{L}*',
      'blivende>',
      'livslang\\p{L}*',
      'vedvarende>',
      'forvente[rs]? (?:[^ ,.;]+ ){0,2}?bedring',
    ),
  },
  {
    id: 'behandling',
    says: { da: 'en afsluttet behandling', en: 'a finished treatment' },
    about: phrase(
      'behandling(?:en|s\\p{L}+)? (?:[^ ,.;]+ ){0,5}?(?:afsluttet|udtømt\\p{L}*|færdig|tilendebragt|gennemført|prøvet)',
      'færdigbehandlet',
      'behandlingsmuligheder\\p{L}*',
      '(?:stadig|fortsat|endnu|midt|aktuelt) (?:[^ ,.;]+ ){0,3}?(?:i|under) (?:[^ ,.;]+ ){0,2}?behandling\\p{L}*',
      'under behandling',
      'behandlingsforløb\\p{L}*',
      '(?:ikke (?:er )?|uden at være )(?:[^ ,.;]+ ){0,2}?(?:tilknyttet|i kontakt med|kendt i|henvist til|i behandling) (?:[^ ,.;]+ ){0,4}?(?:psykiatri\\p{L}*|behandling\\p{L}*|distriktspsyk\\p{L}*|psykiater)',
      'ikke (?:er )?i (?:[^ ,.;]+ )?behandling',
      'medicinsk behandling',
      '(?:midt|fortsat|stadig) i (?:[^ ,.;]+ )?(?:behandling|forløb)\\p{L}*',
    ),
  },
  {
    id: 'alder',
    says: { da: 'en bestemt alder', en: 'a certain age' },
    about: phrase(
      '(?:under|over|nået|før|fyldt|passeret|efter) (?:[^ ,.;]+ )?(?:folkepensions|pensions)alder\\p{L}*',
      'folkepensionist\\p{L}*',
      'mellem 18 (?:år )?og (?:folkepensions\\p{L}*|\\d\\d)',
      '(?:under|over|fyldt) (?:25|30|60|65|66|67|68|70)(?: år)?>',
      'på grund af (?:din|borgers|ansøgers) (?:høje )?alder',
      '(?:din|dit|borgers|ansøgers) (?:høje )?alder>',
      'aldersbetinge\\p{L}*',
      'alderssvækk\\p{L}*',
      'aldersgrænse\\p{L}*',
      'alder (?:taget )?i betragtning',
    ),
  },
  {
    id: 'bolig',
    says: { da: 'en bestemt boligform', en: 'a certain form of housing' },
    about: phrase(
      'i egen (?:bolig|lejlighed)',
      'egen (?:selvstændig )?bolig',
      'bor (?:[^ ,.;]+ ){0,2}?på (?:et )?værelse',
      'selvstændig bolig',
      'bor(?:>| ) (?:[^ ,.;]+ ){0,3}?(?:hos|sammen med|hjemme) (?:[^ ,.;]+ ){0,2}?(?:forældre|mor|far|familie)\\p{L}*',
      'hjemmeboende',
      'bor (?:[^ ,.;]+ ){0,2}?(?:i|på) (?:[^ ,.;]+ ){0,2}?(?:botilbud|bofællesskab|plejehjem|plejebolig|plejecenter|herberg|forsorgshjem|ældrebolig|institution|kollegi|opgangsfællesskab)\\p{L}*',
      'boform\\p{L}*',
      'boligform\\p{L}*',
      // As the cause of the need it is no demand.
      '(?<!på grund af [^.;,]{0,30})uden (?:fast )?bolig',
    ),
  },
]

/** Said not to count. */
export const DENIED = phrase(
  'eller (?:[^ ,.;]+ )?sociale problemer',
  'ikke (?:[^ ,.;]+ ){0,3}?(?:afgørende|betydning|udelukke\\p{L}*|krævet|nødvendig\\p{L}*)',
  '(?:ikke|heller ikke) (?:er |et |en |noget |stilles |længere )*(?:krav|betingelse|forudsætning|kriterium)>',
  '(?:kræver|forudsætter|stiller|stilles|udelukker|gælder) (?:[^ ,.;]+ ){0,3}?(?:ikke|hverken|heller ikke|ingen)',
  'uden betydning',
  'ingen betydning',
  'uanset (?:om|hvor|varighed\\p{L}*|diagnose\\p{L}*|alder\\p{L}*|bolig\\p{L}*|hvad|hvilken)',
  'uafhængigt? af',
  'selv ?om',
  'ikke (?:[^ ,.;]+ ){0,2}?i sig selv',
  'ikke rummer',
  'intet krav',
  'behøver ikke',
  'spiller ingen rolle',
)
