/** Words that are let through though they have a capital where no sentence begins: they name no one. */
const LAW_AND_AUTHORITY =
  'Ankestyrelsen Ankestyrelse Serviceloven Barnets Lov Forvaltningsloven Retssikkerhedsloven Aktivloven Sundhedsloven Socialtilsynsloven ' +
  'Databeskyttelsesloven Ombudsmand Ombudsmanden Folketingets Familieretshuset Socialstyrelsen Boligstyrelsen Social- Socialministeriet ' +
  'Ældreministeriet Statsforvaltningen Datatilsynet Patienterstatningen Indenrigsministeriet Børnerådet Digital Post Danmark Danmarks Dansk ' +
  'Grundloven Straffeloven Udbetaling Kommunalbestyrelsen Byrådet Borgerservice Handicapkonventionen Handicaprådet Borgerrådgiveren ' +
  'Borgerrådgiver Principmeddelelse Voksenudredningsmetoden Fællessprog Dagtilbudsloven Folkeskoleloven Almenboligloven Merudgiftsbekendtgørelsen ' +
  'Beskæftigelsesministeriet Socialudvalget Byret Landsret Landsretten Højesteret Nævn Nævnet Sociale ' +
  'DUKH Socialtilsynet Den Det Uvildige Konsulentordning Handicapområdet'
const OFFICES =
  'Center Kommune Kommunen Region Regionen Visitationen Visitation Modtagelsen Jobcenter Jobcentret Jobcenteret Psykiatrien Psykiatri ' +
  'Handicap Socialfaglig Psykiatrisk Ambulatorium Botilbud Voksenteamet Myndighed Myndigheden Voksen Voksne Socialpsykiatrien Hjemmeplejen Hjemmepleje Bostøtten Familieafdelingen ' +
  'Ydelser Ydelsescenter Hjælpemidler Socialområdet Socialcenter Sekretariatet Sekretariat Rådhuset Postboks'
const SHORT =
  'ADHD ADD OCD PTSD KOL ICF ICD DSM VUM BPA STU SFO PPR FGU HF SPS SFI VISO KL CVR CPR SEL RSL FVL BL NADA EU FN EØS DK MitID NemID ' +
  'e-Boks E-Boks eBoks E-mail E-post NAV IQ WAIS ADL AMPS GAF PA IT TV SMS BMI UU VIVE PPV LAB FFB SKP FAS TBA PSP AULA Aula JA NEJ OBS PDF SOR MD Journalnr Sagsnr Mvh Vedr Tlf Cpr Cvr Att Ref Nr Stk Kl EAN Mr Mrs Ms Facebook Messenger MobilePay NemKonto SV VS RE Cc Bcc CC'
const POLITE = 'De Dem Deres I Jer Jeres Jeres’ Herr Fru Hr Frk Dr'
/** Names of illnesses that so many have that they point at no one. */
const COMMON_ILLNESS =
  'Asperger Aspergers Tourette Tourettes Parkinson Parkinsons Alzheimer Alzheimers Down Downs Crohns'

const KNOWN: ReadonlySet<string> = new Set(
  [LAW_AND_AUTHORITY, OFFICES, SHORT, POLITE, COMMON_ILLNESS].flatMap((words) => words.split(' ')),
)
/** Parts of an administration, whatever is put before. */
const OFFICE_ENDING =
  /(?:forvaltning|afdeling|udvalg|nævn|styrelse|ministeri|myndighed|område|enhed|rådgivning|visitation)(?:en|et|erne|er)?s?$/i

/** What an administration is parted by; “Bøgeenheden” is a house. */
const OFFICE_HEAD =
  /^(?:social|handicap|voksen|børne|familie|ældre|sundhed|myndighed|visitation|hjælpemiddel|job|ydelse|borger|økonomi|klage|anke|kommunal|by|beskæftigelse|arbejdsmarked|børn|unge|psykiatri|bestiller|drift|forvaltning|service|rets|special|stat|tilsyn|center|leder|personale|lov|fag|hoved|uddannelse|integration|omsorg|pleje|bostøtte|støtte|rådgivning|sags|behandling|pension|folketing|hjemmepleje|område|afdeling|udvalg|nævn|styrelse|ministeri|enhed|senge|syge|kirurgisk|medicinsk|neurologisk)/i

export function isKnownCapital(word: string): boolean {
  return KNOWN.has(word) || (word.endsWith('s') && KNOWN.has(word.slice(0, -1)))
}

export function isOffice(word: string): boolean {
  return OFFICE_ENDING.test(word) && OFFICE_HEAD.test(word)
}

/** Abbreviations and marks in lower case that no dictionary lists. */
const SHORT_LOWER: ReadonlySet<string> = new Set(
  (
    'kl kr tlf jf jfr ca stk nr vedr mio mia bl dvs st pt pga inkl hhv ref ast ifm ift iht mht evt fx feks osv mv mm mfl pkt afs cand dr hr fru frk ' +
    'jur adv spl reg kontonr ydernr serienr matr sclerose hoarding roommate udfører udførers udføreren flextrafik mvh journalnr sagsnr obs man tirs ons tors fre lør søn max min mdr md km kg cm socialpæd engangs vet a b c d e f g h i m o t u v s x à á å'
  ).split(' '),
)
export function isKnownShort(lower: string): boolean {
  return SHORT_LOWER.has(lower)
}

/** Ordinary words that begin sentences, though a dictionary knows someone by the name. */
const OPENERS: ReadonlySet<string> = new Set(
  'Vi Din Dine Dit De Da Han Hun Og Siger Andre Find Sine Sin Hold Dette Denne Kort Deler Om Til Ved Men Som Være Har Er Kan Skal Vil Var Alle Selv Hver Der At Så Jura Det Den Der Du I Jeg Man Når Hvis For Om Fra Til Med Ser'.split(
    ' ',
  ),
)
export function isOpener(word: string): boolean {
  return OPENERS.has(word)
}

/** Words that are as often another's pronoun or a verb as a name: what follows tells. */
const EITHER_WAY: ReadonlySet<string> = new Set(
  'Per Hans Tage Tom Sommer Vinter Post Lang Stor Frank Dag Mark Helt Høj Have Brand Loft Bed'.split(' '),
)
export function isEitherWay(word: string): boolean {
  return EITHER_WAY.has(word)
}

/** Ordinary words that are names too, and that a dictionary lists as words only. */
const MORE_NAMES: ReadonlySet<string> = new Set(
  'Vinter Sommer Sne Sand Lang Ringe Give Them Hals Sol Måne Ulv Egern Stor Krage Svale Post Mester Smed Kok Skytte Fisker Stage Fog Riber Gade Kirk Bach Rask ' +
    'Fryd Love Basse Svane Høg Dal Provst Degn Busk Glad Hede Hjort Rytter Torsk Kold Stub Ager Kvist Klog Hvid Sort Grøn Brask Frost Fugl Vind Skriver Skrædder ' +
    'Pind Odder Skive Als Lem Vejen Hammel Vrå Løgstør Fur Mors Lunde Bov Vig Vinding Stege Damme Løve Elm Hassel Bæk Balle Brink Fisk Jæger Knop Konge Kure Kær Nørre Palm Prins Skaft Slot Smidt Snog Spang ' +
    'Strand Strøm Sværd Tang Torn Vest Vester Ridder Greve Baron'.split(' '),
)
export function isOtherName(word: string): boolean {
  return MORE_NAMES.has(word)
}
