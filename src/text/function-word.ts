/** Words that bind others together and begin sentences; none of them is a part of a name that follows. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'og eller men samt at der som hvor når da hvis fordi mens efter før inden siden indtil selvom selv ifølge hos til fra ved i på om for af med uden under over mellem bag ' +
    'mod gennem blandt både også kun bare hverken hvorfor hvordan hvem hvad hvilken hvilket så nu her derfor dog jo ikke såfremt eftersom angående vedrørende omkring ' +
    'trods udover foruden uanset medmindre ligesom modsat foran dernæst herefter derefter endelig desuden måske ' +
    'har havde er var være været bliver blev kan kunne skal skulle vil ville må måtte får fik går gik kommer kom bor boede siger sagde ved vidste gør gjorde tager tog ' +
    'står stod ser så synes mener kære hej hilsen goddag dav tak kontakt ring skriv spørg se husk kopi hent mød mødte møder ringede skrev talte sendt bed lad ' +
    'jeg du han hun den det vi i de mig dig ham hende os jer dem sig min mit mine din dit dine hans hendes vores jeres deres sin sit sine man ' +
    'en et ene anden andet andre ingen intet alle alt nogen noget nogle hver hvert begge denne dette disse sådan samme ' +
    'mandag tirsdag onsdag torsdag fredag lørdag søndag i går morgen dag altid aldrig ofte igen stadig lige meget mere mest ganske kaldet kendt født'
  ).split(' '),
)
export function isFunctionWord(lower: string): boolean {
  return FUNCTION_WORDS.has(lower)
}

/** Ordinary words that are someone's name as well, and far oftener a word. */
const FREQUENT: ReadonlySet<string> = new Set(
  (
    'vi din de april maj han august dag ser juni da andre siger dine tage juli ville dette sin lave klare ca ude viste ro via ene syv otte ture kort el min sine ven job par ' +
    'tit hold bryde be regner yde al lette skak lys broder bøje sikker bager jo mio dreng fin art fester th met mine hal skat lyder pt aktuelt ha mer kar kant an søster bror ' +
    'hans sommer januar marts er at liv tal mad post tid mand kone mor far barn børn stor lang små bo stol hus find vide køb plan glad'
  ).split(' '),
)
export function isFrequentWord(lower: string): boolean {
  return FREQUENT.has(lower)
}

const ROLE =
  /(?:leder|læge|psykolog|psykiater|terapeut|pædagog|lærer|koordinator|rådgiver|konsulent|vejleder|behandler|plejer|plejerske|jurist|advokat|tolk|værge|assistent|medarbejder|formand|kvinde|chef|mester|støtte|støtten|person|visitator|diætist|præst|bandagist|mægtig|hjælper|hjælp|ansvarlig|vikar|vagt|dommer|betjent|direktør|specialist|elev|studerende|borger|borgeren|moren|faren|moderen|faderen|mor|far|søster|bror|søn|datter|nabo|naboen|ven|veninde|kæreste|kone|mand|onkel|tante|moster|faster|svoger|herr|fru|frøken|fröken|hr|frk|dr|professor|provst|biskop|minister|borgmester|ejer|udlejer|optiker|frisør|chauffør|ledsager|formidler|træner|pårørende|søskende|forældre|barnet|patient|patienten|beboer|familien|ægteparret|brødrene|søstrene|hunden|katten)$/
/** What someone is or does, before a name: told of many. */
export function isRole(lower: string): boolean {
  return ROLE.test(lower)
}

const TELLER =
  /(?:kommun|region|ret|skol|hospital|sygehus|klinik|tilbud|sted|famili|forældr|mor|moder|far|fader|mand|kvind|dreng|pig|barn|børn|person|personal|afgørels|lov|notat|rapport|udtalels|brev|erklæring|attest|journal|skema|vejledning|bestemmels|ministeri|råd|forvaltning|team|politi|støtt|plej|psykiatri|leverandør|firma|virksomhed|institution|forening|giver|styrels|ombudsmand|praksis|instans|part|beboer|brug|klager|ansøger|ægtefæll|hustru|samlever|afdeling|enhed|center|centr|myndighed|visitation|ledels|sekretariat|domstol|nævn|udvalg|bestyrels|tilsyn|organisation|psykolog|neurolog|psykiater|kirurg|kardiolog|koordinat|vejled|læg|led|terapeut|pædagog|lærer|rådgiv|konsulent|behandl|jurist|advokat|tolk|værg|assistent|arbejd|formand|chef|mest|visitator|præst|hjælp|dommer|betjent|direktør|vært|sygeplejersk|vagt|nabo|vennen|veninden|kærest|bror|søst|søn|datter|forfatter|avis|undersøgels|plan|aftal|epikris|statusattest|besked|mail|regl)(?:e?n|e?t|e?ne|e?rne|ken|ten|met|ene|inden|men)?s?$/
/** Who or what is told to tell something in any letter: an occupation, a relative, an authority, a paper. */
export function isTeller(lower: string): boolean {
  return TELLER.test(lower) || isRole(lower)
}
