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

const ROLE =
  /(?:leder|læge|psykolog|psykiater|terapeut|pædagog|lærer|koordinator|rådgiver|konsulent|vejleder|behandler|plejer|plejerske|jurist|advokat|tolk|værge|assistent|medarbejder|formand|kvinde|chef|mester|støtte|støtten|person|visitator|diætist|præst|bandagist|mægtig|hjælper|hjælp|ansvarlig|vikar|vagt|dommer|betjent|direktør|specialist|elev|studerende|borger|borgeren|moren|faren|moderen|faderen|mor|far|søster|bror|søn|datter|nabo|naboen|ven|veninde|kæreste|kone|mand|onkel|tante|moster|faster|svoger|herr|fru|frøken|fröken|hr|frk|dr|professor|provst|biskop|minister|borgmester|ejer|udlejer|optiker|frisør|chauffør|ledsager|formidler|træner|pårørende|søskende|forældre|barnet|patient|patienten|beboer|familien|ægteparret|brødrene|søstrene|hunden|katten)$/
/** What someone is or does, before a name: told of many. */
export function isRole(lower: string): boolean {
  return ROLE.test(lower)
}
