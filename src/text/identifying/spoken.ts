import { type IdentifierPattern, NOT_IN_WORD, NUMBER_WORD, pattern } from './source.ts'

const ENDS = '(?![\\p{L}\\p{N}])'
const ORDINAL =
  '(?:første|anden|tredje|fjerde|femte|sjette|syvende|ottende|niende|tiende|ellevte|tolvte|trettende|fjortende|femtende|sekstende|syttende|attende|nittende|(?:\\p{L}+og)?tyvende|(?:\\p{L}+og)?tredivte)'
const FULL_MONTH = '(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)'
/** How many, when it is more than one. */
const SOME = `(?:(?!(?:en|et)(?!\\p{L}))${NUMBER_WORD}|\\d{1,3})(?![\\p{L}\\p{N}-]|[.,]\\d)`
const HALF = '(?:\\s(?:og\\s)?(?:en|et)\\s(?:halv|halvt|kvart))?'
const UNIT_AFTER =
  '(?!\\s*(?:t/|timer?|min|dag|døgn|uge|måned|mdr|gang|kr|pro|pct|%|km|meter|m²|kg|pr\\.|\\d|[,.]\\d|x\\s|stk|børn|personer|møder|besøg|samtaler|sider|besøg))'
const SENTENCE_GOES_ON =
  '(?=\\s*(?:[.,;:!?)"]|$|\\n)|\\s(?:hver|om|på|når|uden|mens|og|i|med|for|hos|ved|så|men|hvor|fordi|da|dagligt)(?!\\p{L}))'
const STREETS =
  '(?:vej|vejen|gade|gaden|allé|alle|stræde|strædet|vænget|vænge|parken|toften|engen|bakken|torv|torvet|stien|vangen|marken)'
const NO_HOUSE =
  '(?!(?:Bilag|Side|Trin|Punkt|Afsnit|Mål|Kapitel|Uge|Kategori|Møde|Dag|Del|Fase|Niveau|Spørgsmål|Aftale|Version|Lov|Nr|Afgørelse|Paragraf|Artikel|Skema|Tabel|Figur|Note|Stk|Tema|Principmeddelelse|Vejledning|Bekendtgørelse)\\s)'
const FLOOR = '(?:(?:\\d{1,2}\\.?|st\\.?|kld\\.?|stuen)\\s?,?\\s?(?:sal\\s?,?\\s?)?(?:tv|th|mf)(?![\\p{L}\\p{N}])\\.?)'

/** What identifies though it is told in words or without its sign: a number read aloud, an hour without “kl.”. */
export const SPOKEN: readonly IdentifierPattern[] = [
  pattern('telefon', `${NOT_IN_WORD}(?:(?:nul|${NUMBER_WORD})${ENDS}[ ,]*){4,}`),
  pattern(
    'institution',
    `${NOT_IN_WORD}(?:S-tog(?:et)?(?:,?\\slinje)?|[Ll]inje|Metro)\\s[A-ZØ](?![\\p{L}\\p{N}])`,
    'gu',
  ),
  pattern('dato', `${NOT_IN_WORD}${ORDINAL}\\s+i\\s+${ORDINAL}(?:\\s+(?:${NUMBER_WORD}|\\d{2,4})${ENDS})*`),
  pattern('dato', `${NOT_IN_WORD}${ORDINAL}\\s+${FULL_MONTH}(?:\\s+(?:${NUMBER_WORD}|\\d{2,4})${ENDS})*${ENDS}`),
  pattern('dato', `(?<=${NOT_IN_WORD}(?:født|f\\.|årgang)\\s(?:i\\s|år\\s)?)'?\\d{2}${ENDS}(?!\\s?[./-]\\s?\\d)`),
  pattern('dato', `(?<![\\p{L}\\p{N}])'\\d{2}${ENDS}(?!['’])`),
  pattern('dato', `(?<=${NOT_IN_WORD}(?:den|d\\.)\\s)\\d{1,2}\\.?${UNIT_AFTER}(?![\\p{L}\\d]|\\s?[./-]\\s?\\d)`),
  pattern('alder', `${NOT_IN_WORD}(?:${NUMBER_WORD}|halvandet)-?\\s?årige?s?${ENDS}`),
  pattern('alder', `${NOT_IN_WORD}${SOME}${HALF}\\s(?:år|måneder|mdr\\.?|uger|dage)\\sgam(?:mel|le)${ENDS}`),
  pattern(
    'alder',
    `(?<=(?<!${NOT_IN_WORD}(?:der|det)\\s)${NOT_IN_WORD}(?:er|var|blev|bliver|fylder|fyldte|fyldt)\\s(?:(?:nu|kun|vel|vist|lige|snart|ca\\.|cirka|omkring|næsten|knap|godt|over|blevet|selv|først)\\s){0,2})(?!(?<=${NOT_IN_WORD}(?:vi|de|i)\\s(?:er|var|blev)\\s)(?:to|tre|fire)(?!\\p{L}))${SOME}(?:,\\s${SOME})*(?:\\sog\\s${SOME})?${HALF}(?:\\s(?:år|måneder)(?!\\p{L}|\\s+siden)|(?=\\s*(?:[.,;:!?)"]|$|\\n)|\\s(?:og\\s(?:har|bor|går|er|skal|kan)|da|i|den|til)(?!\\p{L})))`,
  ),
  pattern(
    'alder',
    `(?<=${NOT_IN_WORD}(?:søn|datter|barn|børn|dreng|drenge|pige|piger|mand|kvinde|bror|søster|tvillinger|\\p{L}+,)\\spå\\s)${SOME}(?:,\\s${SOME})*(?:\\sog\\s${SOME})?${HALF}(?:\\sår)?(?!\\s(?:timer|kr|kroner|%|procent|uger|måneder))`,
  ),
  pattern(
    'alder',
    `${NOT_IN_WORD}(?:slutningen\\s+af\\s+|starten\\s+af\\s+|midten\\s+af\\s+)?(?:tyverne|trediverne|fyrrerne|halvtredserne|tresserne|halvfjerdserne|firserne|halvfemserne)${ENDS}`,
  ),
  pattern(
    'alder',
    `(?<=${NOT_IN_WORD}(?:er|var|blev|bliver|fylder|fyldte)\\s(?:han|hun|du|jeg|barnet|drengen|pigen)\\s(?:(?:nu|kun|vist|lige|snart|allerede|selv)\\s)?)${SOME}${HALF}(?:\\sår(?!\\p{L}|\\s+siden)|(?=\\s*(?:[.,;:!?)"]|$|\\n)|\\s(?:og|i|da)(?!\\p{L})))`,
  ),
  pattern(
    'alder',
    `(?<=\\p{Lu}\\p{L}+\\spå\\s)(?:(?!(?:en|et)(?!\\p{L}))${NUMBER_WORD}(?![\\p{L}-])|\\d{1,2}(?![\\d.,]\\d|\\.\\s?(?:sal|etage|klasse)))(?:\\sår(?!\\p{L})|(?=\\s*(?:[.,;:!?)"]|$|\\n)|\\s(?:og|i|er|har|bor|går|som|da)(?!\\p{L})))`,
    'gu',
  ),
  pattern(
    'alder',
    `(?<=${NOT_IN_WORD}alder(?:en)?\\s(?:fra\\s|mellem\\s|på\\s)?)${SOME}(?:\\s?(?:-|til|og|eller)\\s?${SOME})?(?:\\sår)?`,
  ),
  pattern('alder', `${NOT_IN_WORD}(?:\\d{1,3}[- ]?års(?:\\s?fødselsdag|dag)|\\d0[- ]?år(?:et|sdag))${ENDS}`),
  pattern('tid', `${NOT_IN_WORD}(?:halv\\s)?(?:\\d{1,2}|${NUMBER_WORD})-tiden${ENDS}`),
  pattern(
    'tid',
    `${NOT_IN_WORD}(?:halv|kvart\\s(?:i|over)|(?:\\d{1,2}|fem|ti|tyve)\\s(?:minutter\\s)?(?:i|over)(?:\\shalv)?)\\s(?:\\d{1,2}|${NUMBER_WORD})${UNIT_AFTER}${ENDS}`,
  ),
  pattern(
    'tid',
    `(?<!(?:sat|sættes|sætte|ned|op|nedsat|nedsættes|nedsætte|hævet|sænket|ændret|ændres|reduceret|øget|forhøjet|steget|faldet|støtten|hjælpen|timerne)\\s)(?<=${NOT_IN_WORD}fra\\s)(?:\\d{1,2}(?:[.:]\\d{2})?|${NUMBER_WORD})\\s+til\\s+(?:\\d{1,2}(?:[.:]\\d{2})?|${NUMBER_WORD}|midnat|middag)${ENDS}${UNIT_AFTER}${SENTENCE_GOES_ON}`,
  ),
  pattern(
    'tid',
    `(?<=${NOT_IN_WORD}mellem\\s)(?:\\d{1,2}(?:[.:]\\d{2})?|(?:halv\\s)?${NUMBER_WORD})\\s+og\\s+(?:\\d{1,2}(?:[.:]\\d{2})?|(?:halv\\s)?${NUMBER_WORD})${ENDS}${UNIT_AFTER}${SENTENCE_GOES_ON}`,
  ),
  pattern(
    'nummer',
    `${NOT_IN_WORD}\\d{1,2}\\.\\s?[A-Za-zæøÆØ](?![\\p{L}\\p{N}.])(?=\\s*(?:[.,;:)]|$|\\n)|\\s(?:på|og|har|er|med|i|hvor|som)(?!\\p{L}))`,
    'gu',
  ),
  pattern(
    'nummer',
    `(?<=${NOT_IN_WORD}(?:ref|j\\.?\\s?nr|sagsnr|journalnr|dok\\.?nr)\\.?:?\\s)[\\p{L}\\p{N}./-]*\\d[\\p{L}\\p{N}./-]*(?:\\s\\p{L}{2,4}/\\p{L}{2,4})?${ENDS}`,
  ),
  pattern('dato', `${NOT_IN_WORD}[1-4]\\.\\s(?:kvartal|halvår)(?:\\s(?:19|20)\\d\\d)?${ENDS}`),
  pattern(
    'tid',
    `(?<=${NOT_IN_WORD}(?:efter|før|inden|omkring|ved|klokken)\\s)(?:\\d{1,2}|${NUMBER_WORD})(?=\\s*(?:[.;!?)"]|,(?!\\d)|$|\\n))`,
  ),
  pattern('nummer', `(?<=${NOT_IN_WORD}(?:nummer|nr\\.|kode|koden)\\s)${NUMBER_WORD}${ENDS}`),
  // Illnesses so few have that they point at someone.
  pattern(
    'sygdom',
    `${NOT_IN_WORD}(?:fragilt? x(?:-\\p{L}+)?|cystisk fibrose|spinal muskelatrofi|muskelsvind|dværgvækst|hæmofili(?:\\s[a-c](?!\\p{L}))?|bløder(?:sygdom|lidelse)(?:men|n)?|porfyri|neurofibromatose|tuberøs s[ck]lerose|art(?:h)?rogrypose|spina bifida|rygmarvsbrok|albinisme|a[kc]h?ondroplasi|galaktosæmi|fenylketonuri|osteogenesis imperfecta|progeri|trisomi\\s?\\d{0,2}|epidermolysis bullosa|amyotrofisk lateral\\s?sklerose|locked[- ]in|lissencefali|mitokondrie\\p{L}*\\s\\p{L}+|multipel system\\s?atrofi|narkolepsi|sklerodermi|myastenia gravis|syringomyeli)${ENDS}`,
  ),
  pattern('net', `${NOT_IN_WORD}[\\p{L}\\p{N}]+_[\\p{L}\\p{N}_]+`),
  pattern('net', `${NOT_IN_WORD}@[\\p{L}\\p{N}_.]{2,}`),
  pattern(
    'net',
    `(?<=${NOT_IN_WORD}(?:snap|snapchat|insta|instagram|tiktok|discord|messenger|facebook|brugernavn|brugernavnet|profilen?|skype|steam)(?:\\s(?:som|er|hedder|navnet|under))?:?\\s"?)[\\p{L}\\p{N}_-]*[\\p{N}_][\\p{L}\\p{N}_.-]*`,
  ),
  pattern(
    'net',
    `${NOT_IN_WORD}(?!(?:cpr|cvr|reg|dok|sag|afd|tlf|kto|mdr|inkl|ekskl|evt|obs|ang|vedr|pkt|art|kap|stk|par|journal|sags)\\.)\\p{Ll}{3,}\\.\\p{Ll}{3,}(?![\\p{L}\\p{N}.@])`,
    'gu',
  ),
  pattern(
    'adresse',
    `${NOT_IN_WORD}\\p{Ll}{2,}${STREETS}\\s\\d{1,3}\\s?(?:[a-h](?!\\p{L}))?(?:,?\\s${FLOOR})?${ENDS}${UNIT_AFTER}`,
    'gu',
  ),
  pattern(
    'adresse',
    `${NOT_IN_WORD}\\p{Lu}\\p{L}{2,}(?:v|g|gd|pl|al|str)\\.\\s\\d{1,3}\\s?(?:[A-H](?!\\p{L}))?(?:,?\\s${FLOOR})?${ENDS}`,
    'gu',
  ),
  // A line or a cell of its own: words with capitals and the number of a house.
  pattern(
    'adresse',
    `(?<=(?:^|\\n|[|;,:])[ \\t]*)${NO_HOUSE}(?:\\p{Lu}[\\p{L}.'-]*\\s){2,4}\\d{1,3}\\s?(?:[A-H](?!\\p{L}))?(?:,\\s?(?:${FLOOR}|st\\.|kld\\.|\\d{1,2}\\.?(?:\\ssal)?))?(?=\\s*(?:$|\\n|[|;]|,(?!\\d)))`,
    'gu',
  ),
  pattern(
    'adresse',
    `(?<=${NOT_IN_WORD}(?:på|i|fra|til|ved|bor|adressen|ad)\\s)${NO_HOUSE}(?:\\p{Lu}[\\p{L}.'-]*\\s){1,4}\\d{1,3}\\s?(?:[A-H](?!\\p{L}))?(?:,\\s?(?:${FLOOR}|st\\.|kld\\.|\\d{1,2}\\.?(?:\\ssal)?))?${ENDS}${UNIT_AFTER}`,
    'gu',
  ),
  pattern('adresse', `${NOT_IN_WORD}${FLOOR}`),
  // Where a letter is written, before its date.
  pattern(
    'sted',
    `(?<=(?:^|\\n)[ \\t]*)(?!\\p{L}+dag[,\\s])\\p{Lu}[\\p{L}.-]+(?: \\p{Lu}[\\p{L}.-]+){0,2}(?=, ?(?:den |d\\. ?)\\d{1,2}[ ./])`,
    'gu',
  ),
]
